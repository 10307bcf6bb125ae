/** Cyrillic and Greek letters (already in lower case) that pass for Latin ones, and what they pass for. */
const passesFor: Record<string, string> = {}
const theirs = 'авеёкмнорстухѕіјԁԛԝһγεικνορτυχαβ'
const ours = 'abeekmhopctyxsijdqwhyeikvoptuxab'
Array.from(theirs).forEach((letter, i) => {
  passesFor[letter] = ours.charAt(i)
})
const digits: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' }

const latin = /[a-z]/
const foreign = /[\u0370-\u052f]/
/** A short word all in foreign letters is taken for what it is. */
const shortest = 4

const swap = (text: string, table: Record<string, string>) => {
  let plain = ''
  for (const letter of text) plain += table[letter] ?? letter
  return plain
}

const isPlain = /^[a-z]*$/

/** How a disguised word may be meant (`ѕtop`, `st0p`), or undefined where nothing is disguised. */
export const undisguised = (word: string): string | undefined => {
  if (isPlain.test(word)) return undefined
  if (foreign.test(word)) {
    if (!latin.test(word) && word.length < shortest) return undefined
    const plain = swap(word, passesFor)
    return foreign.test(plain) ? undefined : plain
  }
  return latin.test(word) && /[013457]/.test(word) && /^[a-z0-9]*$/.test(word)
    ? swap(word, digits)
    : undefined
}
