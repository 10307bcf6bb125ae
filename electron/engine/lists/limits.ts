import type { FileRefusal } from '../../../shared/lists/refusal.ts'

/** What a list may be. A file beyond it is refused: it is no list of a shop's, or made to do harm. */
export const limits = {
  /** Bytes of the file itself. */
  file: 200e6,
  rows: 2_000_000,
  columns: 200,
  /** Letters of one cell, a message or a line of text. */
  cell: 65_536,
  /** Letters without an end of row, line or tag. */
  stretch: 1_000_000,
  /** Letters of one contact card, with its photo. */
  card: 8_000_000,
  /** People who write in one chat; WhatsApp's groups have 1,024 at most. */
  authors: 10_000,
  zip: {
    entries: 10_000,
    /** Bytes that one entry may unpack to, and all that are read together; counted while unpacking. */
    entry: 200e6,
    all: 1e9,
    /** The same for a sheet, which is never held in memory: Excel needs about 300 for each of a million rows. */
    sheet: 800e6,
    /** Times that an entry may grow, once it is beyond `free` bytes. Honest ones grow three times, a sheet ten. */
    ratio: 100,
    free: 1e6,
  },
  /** Rows, and letters, of one message to the engine: few enough that the engine forgets them as fast as they come. */
  batch: { rows: 250, letters: 4_000_000 },
  /** Milliseconds without an answer after which a reader is given up. */
  idle: 20_000,
  /** Megabytes of heap that a reader may take. */
  heap: 512,
} as const

/**
 * What a reader's process is started with, as `execArgv`, so that its heap has a limit. Electron's utility process
 * lets Node's own flag pass without a word and has no limit then.
 */
export const heapFlags = {
  node: [`--max-old-space-size=${limits.heap}`],
  electron: [`--js-flags=--max-old-space-size=${limits.heap}`],
}

/** A file that is not taken. `detail` is for support: never a word out of the file. */
export class RefusedError extends Error {
  readonly code: FileRefusal
  readonly detail: string | undefined
  constructor(code: FileRefusal, detail?: string) {
    super(code)
    this.code = code
    this.detail = detail
  }
}

export const refuse = (code: FileRefusal, detail?: string): never => {
  throw new RefusedError(code, detail)
}
