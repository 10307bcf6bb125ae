/**
 * The same function of a word, which remembers what it gave for the words asked last: people use few words, over
 * and over. Holds at most `most` words, then begins anew.
 */
export const remembered = <T>(most: number, of: (word: string) => T): ((word: string) => T) => {
  const known = new Map<string, T>()
  return word => {
    const before = known.get(word)
    if (before !== undefined) return before
    const now = of(word)
    if (known.size >= most) known.clear()
    known.set(word, now)
    return now
  }
}
