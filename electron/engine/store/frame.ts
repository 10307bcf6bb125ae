import { createHash } from 'node:crypto'

/**
 * One line of the journal: `crc32 SP length SP json LF`, crc32 as 8 hex digits, length of the json in bytes.
 * JSON holds no raw line feed, so a reader can find the next frame after a damaged one.
 */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** CRC-32 (IEEE 802.3) as 8 hex digits. Node's own zlib.crc32 is younger than the oldest Electron we run on. */
export const crc32 = (bytes: Uint8Array): string => {
  let value = 0xffffffff
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return ((value ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}

/** The chain after a frame: SHA-256 of the chain before it and of its json, in hex. */
export const chainAfter = (chain: string, json: Uint8Array): string =>
  createHash('sha256').update(chain).update(json).digest('hex')

export const firstChain = '0'.repeat(64)

/** Bytes of a frame, and of the json alone (for the chain). */
export const encode = (content: unknown): { frame: Buffer; json: Buffer } => {
  const json = Buffer.from(JSON.stringify(content), 'utf8')
  return {
    frame: Buffer.concat([Buffer.from(`${crc32(json)} ${json.length} `), json, Buffer.from('\n')]),
    json,
  }
}

/** `offset` and `end`: bytes in the file. `content` is what JSON.parse gave; its shape is the caller's matter. */
export type Frame = { offset: number; end: number; json: Buffer; content: unknown }

export type Scan = {
  frames: Frame[]
  /** Byte ranges that are no frame. `torn`: at the very end, and short or zero-filled, as after a power cut. */
  bad: { offset: number; end: number; torn: boolean }[]
}

const lineFeed = 0x0a
const sector = 512

const decode = (bytes: Buffer, offset: number): Frame | null => {
  const head = /^([0-9a-f]{8}) (\d{1,9}) /.exec(bytes.toString('latin1', offset, offset + 20))
  if (!head?.[1] || !head[2]) return null
  const start = offset + head[0].length
  const end = start + Number(head[2])
  if (end > bytes.length) return null
  const json = bytes.subarray(start, end)
  if (crc32(json) !== head[1]) return null
  try {
    return { offset, end: Math.min(end + 1, bytes.length), json, content: JSON.parse(json.toString('utf8')) }
  } catch {
    return null
  }
}

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
