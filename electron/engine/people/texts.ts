/** Lines are searched together: one text of some hundred kilobytes is searched quicker than thousands of small ones. */
const blockSize = 4096

/** Either one text or, while lines change, the lines. */
type Block = { lines: string[] | null; text: string; starts: Uint32Array; length: number }

export type Texts = {
  put: (slot: number, line: string) => void
  line: (slot: number) => string
  /** Calls `found` with each slot whose line holds one of the needles, maybe more than once. No needle holds a line feed. */
  search: (needles: readonly string[], found: (slot: number) => void) => void
}

const opened = (block: Block): string[] => {
  block.lines ??= block.length === 0 ? [] : block.text.split('\n')
  return block.lines
}

const joined = (block: Block): string => {
  if (!block.lines) return block.text
  let start = 0
  for (const [index, line] of block.lines.entries()) {
    block.starts[index] = start
    start += line.length + 1
  }
  block.text = block.lines.join('\n')
  block.lines = null
  return block.text
}

/** One line of text per slot, searched all at once. */
export const createTexts = (): Texts => {
  const blocks: Block[] = []
  const blockOf = (slot: number): Block => {
    const number = Math.floor(slot / blockSize)
    for (let next = blocks.length; next <= number; next++)
      blocks.push({ lines: null, text: '', starts: new Uint32Array(blockSize), length: 0 })
    const block = blocks[number]
    if (!block) throw new RangeError(`no block for slot ${slot}`)
    return block
  }
  const end = (block: Block, index: number) =>
    index + 1 < block.length ? (block.starts[index + 1] ?? 0) - 1 : block.text.length

  return {
    put: (slot, line) => {
      const block = blockOf(slot)
      const lines = opened(block)
      while (lines.length < slot % blockSize) lines.push('')
      lines[slot % blockSize] = line
      block.length = lines.length
    },
    line: slot => {
      const block = blockOf(slot)
      const index = slot % blockSize
      if (block.lines) return block.lines[index] ?? ''
      return index < block.length ? block.text.slice(block.starts[index], end(block, index)) : ''
    },
    search: (needles, found) => {
      for (const [number, block] of blocks.entries()) {
        const text = joined(block)
        for (const needle of needles) {
          let position = text.indexOf(needle)
          let index = 0
          while (position >= 0) {
            // Hits come in order, so the line that one is in is never looked for from the beginning.
            while (end(block, index) < position) index += 1
            found(number * blockSize + index)
            position = text.indexOf(needle, end(block, index))
          }
        }
      }
    },
  }
}
