/** What is left of a text once spelling no longer matters, and where each piece stood in the original. */
export type Folded = {
  text: string
  /** For each code unit of `text` its place in the original, plus one entry for the end. */
  at: number[]
}

const zeroWidth =
  /\u00ad|\u034f|\u061c|\u180e|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\ufe00-\ufe0f]|\ufeff/
const skinTone = /[\u{1f3fb}-\u{1f3ff}]/u
const vowelSigns = /[\u064b-\u0652\u0670\u0640\u0591-\u05bd\u05bf-\u05c7]/g
const latinMarks = /[\u0300-\u036f]/g
/** Only Latin letters lose their marks, and signs: in other scripts a mark makes another letter of it. */
const losesMarks = /^(?:\p{Script=Latin}|\P{L})/u
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

const longestLigature = 4

/** Letters in boxes (🆂) and small capitals (ꜱ), which no compatibility form undoes. */
const boxed = (code: number): string | undefined => {
  for (const first of [0x1f130, 0x1f150, 0x1f170])
    if (code >= first && code < first + 26) return String.fromCharCode(97 + code - first)
  const small = smallCapitals.indexOf(String.fromCodePoint(code))
  return small >= 0 ? 'abcdefghijklmnoprstuvwyz'.charAt(small) : undefined
}
const smallCapitals = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'

const foldLetter = (letter: string): string => {
  if (zeroWidth.test(letter) || skinTone.test(letter)) return ''
  const inBox = boxed(letter.codePointAt(0) ?? 0)
  if (inBox !== undefined) return inBox
  const plain = oneFor[letter] ?? letter.normalize('NFKC').toLowerCase()
  const bare = losesMarks.test(plain) ? plain.normalize('NFD').replace(latinMarks, '') : plain
  const bareOne = oneFor[bare] ?? bare.replace(vowelSigns, '')
  const one = boxed(bareOne.codePointAt(0) ?? 0) ?? oneFor[bareOne] ?? bareOne
  // A whole phrase in one sign, as Arabic has them, is no word of ours.
  if (one.length > longestLigature) return ' '
  // A ligature comes apart into letters that are folded in their turn.
  return one.length > 1 && one !== letter
    ? Array.from(one, part => (isMark(part.charCodeAt(0)) ? '' : folded(part))).join('')
    : one
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
/** Marks written after their letter: accents, the Arabic hamza, the Japanese voiced sound. */
const isMark = (code: number) =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x653 && code <= 0x655) ||
  code === 0x3099 ||
  code === 0x309a ||
  code === 0xff9e ||
  code === 0xff9f

/**
 * Takes any text; gives it in lower case, compatibility forms and Latin accents undone, invisible signs gone.
 * Every letter of it is read, however long it is, in time that grows with its length alone.
 */
export const fold = (original: string): Folded => {
  const at: number[] = []
  const parts: string[] = []
  let plain = 0
  /** Takes over the ASCII letters up to here in one go: most messages are little else. */
  const upTo = (end: number) => {
    if (end === plain) return
    parts.push(withoutTraps(original, plain, end).toLowerCase())
    for (let i = plain; i < end; i += 1) at.push(i)
  }
  for (let i = 0; i < original.length; i += 1) {
    const code = original.charCodeAt(i)
    if (code < 128) continue
    upTo(i)
    const letter = String.fromCodePoint(original.codePointAt(i) ?? code)
    plain = i + letter.length
    if (isMark(code)) {
      const before = parts.at(-1) ?? ''
      const base = before.slice(-1)
      const whole = isLatin(base.charCodeAt(0)) ? '' : (base + letter).normalize('NFKC')
      if (whole.length === 1 && base) parts[parts.length - 1] = before.slice(0, -1) + folded(whole)
    } else {
      const spelled = folded(letter)
      if (spelled) parts.push(spelled)
      for (let k = 0; k < spelled.length; k += 1) at.push(i)
    }
    i = plain - 1
  }
  upTo(original.length)
  at.push(original.length)
  return { text: parts.join(''), at }
}

/** A small l between capitals passes for a capital I: `SAlR`. */
const withoutTraps = (text: string, from: number, to: number) =>
  text.slice(from, to).replace(/(?<=[A-Z])l(?=[A-Z])/g, 'I')
