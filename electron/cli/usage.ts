/** The words of a call are off: said with a pointer to --help, exit code 2. */
export class UsageError extends Error {}

/** Writes text; waits where the reader is slower than we are. */
export const write = async (text: string): Promise<void> => {
  if (process.stdout.write(text)) return
  await new Promise(done => process.stdout.once('drain', done))
}

/** Writes one JSON line. */
export const line = (value: unknown): Promise<void> => write(`${JSON.stringify(value)}\n`)
