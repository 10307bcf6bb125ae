import { createHash } from 'node:crypto'

/**
 * One line of the journal: `checksum SP length SP json LF`. The checksum is the first 16 hex digits of the json's
 * SHA-256 (native code: ten times faster here than a CRC in JavaScript), length is the json's in bytes. JSON holds
 * no raw line feed, so a reader can find the next frame after a damaged one.
 */
const sumDigits = 16

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/**
 * The leaf of an event: the SHA-256 of its JSON, in hex. Where a frame holds the leaf in place of the event (its
 * content is gone, or not shown), that is the leaf: the frame still proves that the event stood there.
 */
export const leafOf = (event: unknown): string =>
  typeof event === 'string' ? event : sha256(JSON.stringify(event))

export const isLeaf = (event: unknown): event is string => typeof event === 'string'

/** The root of a frame: SHA-256 over its leaves' hex digits, one after the other, in hex. */
export const rootOf = (leaves: readonly string[]): string => sha256(leaves.join(''))

/** The chain after a frame: SHA-256 of the chain before it and of the frame's root, all in hex. */
export const chainAfter = (chain: string, root: string): string => sha256(chain + root)

export const firstChain = '0'.repeat(64)

const line = (text: string): { frame: Buffer; hash: string } => {
  const json = Buffer.from(text, 'utf8')
  const hash = sha256(json)
  const head = Buffer.from(`${hash.slice(0, sumDigits)} ${json.length} `)
  return { frame: Buffer.concat([head, json, Buffer.from('\n')]), hash }
}

/** Bytes of a frame with any content, and the SHA-256 of its json: the root of batches that have no `v`. */
export const encode = (content: unknown) => line(JSON.stringify(content))

/** Bytes of the frame of one batch, and its root. `s`: number of its first event. */
export const encodeBatch = (s: number, events: readonly object[]): { frame: Buffer; root: string } => {
  const texts = events.map(event => JSON.stringify(event))
  const { frame } = line(`{"s":${s},"v":2,"e":[${texts.join(',')}]}`)
  return { frame, root: rootOf(texts.map(sha256)) }
}

/** `offset` and `end`: bytes in the file. `content` is what JSON.parse gave; its shape is the caller's matter. */
export type Frame = { offset: number; end: number; hash: string; content: unknown }

export type Scan = {
  frames: Frame[]
  /** Byte ranges that are no frame. `torn`: at the very end, and short or zero-filled, as after a power cut. */
  bad: { offset: number; end: number; torn: boolean }[]
}

const lineFeed = 0x0a
const sector = 512

const decode = (bytes: Buffer, offset: number): Frame | null => {
  const head = /^([0-9a-f]{16}) (\d{1,9}) /.exec(bytes.toString('latin1', offset, offset + 27))
  if (!head?.[1] || !head[2]) return null
  const start = offset + head[0].length
  const end = start + Number(head[2])
  if (end > bytes.length) return null
  const json = bytes.subarray(start, end)
  const hash = sha256(json)
  if (hash.slice(0, sumDigits) !== head[1]) return null
  try {
    return { offset, end: Math.min(end + 1, bytes.length), hash, content: JSON.parse(json.toString('utf8')) }
  } catch {
    return null
  }
}

/** The first frame in these bytes, which may be only the beginning of a file; null where it is not whole. */
export const firstFrame = (bytes: Buffer): Frame | null => decode(bytes, 0)

/** Whether a whole sector of the range is zero: the disk made room and the bytes never came (etcd's rule). */
const hasZeroSector = (bytes: Buffer, offset: number, end: number) => {
  for (let at = offset; at < end; ) {
    const next = Math.min(end, (Math.floor(at / sector) + 1) * sector)
    if (bytes.subarray(at, next).every(byte => byte === 0)) return true
    at = next
  }
  return false
}

/** Reads every frame of a segment; after a bad one it goes on at the next line. Throws nothing. */
export const scan = (bytes: Buffer): Scan => {
  const frames: Frame[] = []
  const bad: Scan['bad'] = []
  let offset = 0
  while (offset < bytes.length) {
    const frame = decode(bytes, offset)
    if (frame) {
      frames.push(frame)
      offset = frame.end
      continue
    }
    const feed = bytes.indexOf(lineFeed, offset)
    const end = feed < 0 ? bytes.length : feed + 1
    const last = bad.at(-1)
    if (last?.end === offset) last.end = end
    else bad.push({ offset, end, torn: false })
    offset = end
  }
  const last = bad.at(-1)
  if (last?.end === bytes.length) {
    const short = bytes[bytes.length - 1] !== lineFeed
    last.torn = short || hasZeroSector(bytes, last.offset, last.end)
  }
  return { frames, bad }
}
