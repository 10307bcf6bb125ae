import { entries } from './dictionary.ts'
import type { Piece } from './pieces.ts'

const hasUnspaced = /[\u3040-\u30ff\u3400-\u9fff]/

/** Longer words are none of ours. */
const longest = 14

const isKnown = (text: string) => (entries.get(text)?.roles.size ?? 0) > 0

/** Signs that a known word begins with: a quick look before a careful one. */
const heads = new Set([...entries.keys()].filter(text => hasUnspaced.test(text)).map(text => text.charAt(0)))

/** The longest known word that begins at `from`, as the place where it ends; `from` where there is none. */
const knownEnd = (text: string, from: number): number => {
  if (!heads.has(text.charAt(from))) return from
  for (let end = Math.min(text.length, from + longest); end > from; end -= 1)
    if (isKnown(text.slice(from, end))) return end
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
