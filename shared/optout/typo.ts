/** Keys beside each other on a phone's keyboard, row by row. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const beside = (a: string, b: string) =>
  rows.some((row, r) => {
    const i = row.indexOf(a)
    if (i < 0) return false
    const below = rows[r + 1] ?? ''
    const above = rows[r - 1] ?? ''
    return [row[i - 1], row[i + 1], below[i - 1], below[i], above[i], above[i + 1]].includes(b)
  })

/** Shortest word in which any single slip is believed; in a shorter one only the likely slips are. */
const long = 6

/** Long words are known even with their letters out of order. */
const veryLong = 9
const letters = (word: string) => `${word.slice(0, 3)} ${Array.from(word).sort().join('')}`
const isScrambled = (typed: string, meant: string) =>
  meant.length >= veryLong && letters(typed) === letters(meant)

/** One slip from `meant` to `typed`: a letter too many, missing, wrong, or two swapped. */
const isSlip = (typed: string, meant: string): boolean => {
  const gap = typed.length - meant.length
  if (Math.abs(gap) > 1) return false
  let i = 0
  while (i < typed.length && typed[i] === meant[i]) i += 1
  const rest = (text: string, from: number) => text.slice(from)
  const sure = meant.length >= long
  if (gap === 1) return rest(typed, i + 1) === rest(meant, i) && (sure || typed[i] === typed[i - 1])
  if (gap === -1) return rest(typed, i) === rest(meant, i + 1) && sure
  const a = typed.charAt(i)
  const b = meant.charAt(i)
  const swapped = a === meant[i + 1] && b === typed[i + 1]
  if (swapped) return rest(typed, i + 2) === rest(meant, i + 2)
  return rest(typed, i + 1) === rest(meant, i + 1) && (sure || beside(a, b))
}

/** The word, its letters in order, and all ways to leave one out: words one slip apart share one. */
const shadows = (word: string): string[] => [
  word,
  letters(word),
  ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1)),
]

/**
 * Remembers words; gives back the one a typed word was probably meant to be, or undefined.
 * Words under four letters are never corrected.
 */
export const spellings = (words: Iterable<string>) => {
  /** Beginnings with the length that follows: a quick look before a careful one. */
  const shapes = new Set<string>()
  const byShadow = new Map<string, string[]>()
  for (const word of words) {
    for (const by of [-1, 0, 1]) shapes.add(`${word.charAt(0)}${word.length + by}`)
    for (const shadow of shadows(word)) byShadow.set(shadow, [...(byShadow.get(shadow) ?? []), word])
  }
  return (typed: string): string | undefined => {
    if (typed.length < 4 || typed.length > 24) return undefined
    if (typed.length >= long && !shapes.has(`${typed.charAt(0)}${typed.length}`)) return undefined
    for (const shadow of shadows(typed)) {
      const meant = byShadow.get(shadow)?.find(word => isSlip(typed, word) || isScrambled(typed, word))
      if (meant) return meant
    }
    return undefined
  }
}
