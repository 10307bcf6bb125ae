import { entries } from './dictionary.ts'
import type { Piece } from './pieces.ts'

const hasUnspaced = /[\u3040-\u30ff\u3400-\u9fff]/

/** Known words by the sign they begin with, as lengths, longest first: a quick look before a careful one. */
const lengths = new Map<string, number[]>()
for (const [text, { roles }] of entries) {
  if (roles.size === 0 || !hasUnspaced.test(text)) continue
  const known = lengths.get(text.charAt(0)) ?? []
  if (!known.includes(text.length))
    lengths.set(
      text.charAt(0),
      [...known, text.length].sort((x, y) => y - x),
    )
}

/** The longest known word that begins at `from`, as the place where it ends; `from` where there is none. */
const knownEnd = (text: string, from: number): number => {
  for (const length of lengths.get(text.charAt(from)) ?? []) {
    const end = from + length
    if (end <= text.length && (entries.get(text.slice(from, end))?.roles.size ?? 0) > 0) return end
  }
  return from
}

/** One Japanese stretch as its words: the longest known one each time, what lies between as one unknown. */
const segments = (piece: Piece): Piece[] => {
  const { text, start, end, after } = piece
  // Letters that folding has merged have lost their place.
  if (text.length !== end - start) return [piece]
  const found: Piece[] = []
  const add = (from: number, to: number) => {
    if (to > from) found.push({ text: text.slice(from, to), start: start + from, end: start + to, after: '' })
  }
  let unknown = 0
  for (let i = 0; i < text.length; ) {
    const next = knownEnd(text, i)
    if (next === i) {
      i += 1
      continue
    }
    add(unknown, i)
    add(i, next)
    i = next
    unknown = next
  }
  add(unknown, text.length)
  const last = found.at(-1)
  // A question needs no mark where it ends in か.
  if (last) last.after = after !== ',' && text.endsWith('か') ? '?' : after
  return found
}

/** Cuts what is written without blanks (Japanese) into words. Linear in the length. */
export const unspaced = (pieces: Piece[]): Piece[] =>
  pieces.some(({ text }) => text.charCodeAt(0) > 0x3000 && hasUnspaced.test(text))
    ? pieces.flatMap(piece => (hasUnspaced.test(piece.text) ? segments(piece) : [piece]))
    : pieces
