/** The words of a call are off: said with a pointer to --help, exit code 2. */
export class UsageError extends Error {}

/** Writes one JSON line; waits where the reader is slower than we are. */
export const line = async (value: unknown): Promise<void> => {
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return
  await new Promise(done => process.stdout.once('drain', done))
}
