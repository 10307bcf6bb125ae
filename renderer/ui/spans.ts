/** A stretch of customer text. `word`: it decided; `hidden`: a character that shows nothing of its own. */
export type Span = { kind: 'plain' | 'word' | 'hidden'; text: string; at: number }

/** Direction marks, zero-width characters, odd controls, letters that are blank: they can make a text lie. */
const hidden = /(?![\t\n\r])[\p{Cc}\p{Cf}\u3164\u115f\u1160\u2800]/gu
/** Joins two pictures into one emoji (a family, a profession): part of what the reader sees. */
const insideEmoji =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})/gu

const showHidden = (text: string, kind: 'plain' | 'word', at: number): Span[] => {
  const joiners = new Set([...text.matchAll(insideEmoji)].map(match => match.index))
  const spans: Span[] = []
  let from = 0
  const upTo = (end: number) => {
    if (end > from) spans.push({ kind, text: text.slice(from, end), at: at + from })
  }
  for (const { index, 0: sign } of text.matchAll(hidden)) {
    if (joiners.has(index)) continue
    upTo(index)
    spans.push({ kind: 'hidden', text: sign, at: at + index })
    from = index + sign.length
  }
  upTo(text.length)
  return spans
}

/**
 * Cuts a customer's text into spans: the deciding words (exact slices, in order) are marked and no
 * character stays invisible. Joined again, the spans are the text.
 */
export const readSpans = (text: string, words: readonly string[] = []): Span[] => {
  const spans: Span[] = []
  let from = 0
  for (const word of words) {
    const start = word ? text.indexOf(word, from) : -1
    if (start < 0) continue
    spans.push(...showHidden(text.slice(from, start), 'plain', from))
    spans.push(...showHidden(word, 'word', start))
    from = start + word.length
  }
  return [...spans, ...showHidden(text.slice(from), 'plain', from)]
}

/** "U+202E" */
export const codeOf = (sign: string) =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
