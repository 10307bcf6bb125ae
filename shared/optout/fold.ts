/** What is left of a text once spelling no longer matters, and where each piece stood in the original. */
export type Folded = {
  text: string
  /** For each code unit of `text` its place in the original, plus one entry for the end. */
  at: number[]
}

/** Longest text read whole, in code units. Of a longer one the first and the last half are read. */
export const reach = 4096

const half = reach / 2
const zeroWidth =
  /\u00ad|\u034f|\u061c|\u180e|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\ufe00-\ufe0f]|\ufeff/
const skinTone = /[\u{1f3fb}-\u{1f3ff}]/u
const vowelSigns = /[\u064b-\u0652\u0670\u0640\u0591-\u05bd\u05bf-\u05c7]/g
const latinMarks = /[\u0300-\u036f]/g
const oneFor: Record<string, string> = {
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
  ʼ: "'",
  '。': '.',
  '！': '!',
  '？': '?',
  '¿': '.',
  '¡': '.',
  '،': ',',
  '؟': '?',
  '।': '.',
}

const foldLetter = (letter: string): string => {
  if (zeroWidth.test(letter) || skinTone.test(letter)) return ''
  const plain = oneFor[letter] ?? letter.normalize('NFKC').toLowerCase()
  const bare = /^\p{Script=Latin}/u.test(plain) ? plain.normalize('NFD').replace(latinMarks, '') : plain
  return oneFor[bare] ?? bare.replace(vowelSigns, '')
}

/** Folding depends on the letter alone, so each letter is folded once. */
const known = new Map<string, string>()
const folded = (letter: string): string => {
  const before = known.get(letter)
  if (before !== undefined) return before
  const now = foldLetter(letter)
  known.set(letter, now)
  return now
}

const isLatin = (code: number) => code >= 97 && code <= 122
const isMark = (code: number) => code >= 0x300 && code <= 0x36f

/**
 * Takes any text; gives it in lower case, compatibility forms and Latin accents undone, invisible signs gone.
 * Long texts are cut in the middle (see `reach`), the cut read as a line break.
 */
export const fold = (original: string): Folded => {
  const cut = original.length > reach
  const read = cut ? `${original.slice(0, half)}\n${original.slice(-half)}` : original
  const shift = cut ? original.length - read.length : 0
  const at: number[] = []
  let text = ''
  for (let i = 0; i < read.length; ) {
    const place = i > half ? i + shift : i
    const code = read.charCodeAt(i)
    if (code < 128) {
      text += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : read.charAt(i)
      at.push(place)
      i += 1
      continue
    }
    const letter = String.fromCodePoint(read.codePointAt(i) ?? code)
    const spelled = isMark(code) ? '' : folded(letter)
    if (isMark(code) && text && !isLatin(text.charCodeAt(text.length - 1))) {
      const whole = (text.slice(-1) + letter).normalize('NFC')
      if (whole.length === 1) text = text.slice(0, -1) + folded(whole)
    }
    text += spelled
    for (let k = 0; k < spelled.length; k += 1) at.push(place)
    i += letter.length
  }
  at.push(original.length)
  return { text, at }
}
