/** What windows-1252 has where Latin-1 has controls, bytes 0x80 to 0x9F; the five holes stay what they are. */
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const bytes = new Map([...special].map((letter, index) => [letter, 0x80 + index]))

/** Latin-1 text (one letter per byte) as windows-1252, the way browsers and Excel read it. */
export const westernOf = (latin: string): string =>
  latin.replace(/[\u0080-\u009f]/g, letter => special.charAt(letter.charCodeAt(0) - 0x80))

/** The other way: one letter per byte, or null where windows-1252 lacks a letter of the text. */
export const latinOf = (text: string): string | null => {
  let lacking = false
  const latin = text.replace(/[\u0080-\u009f\u0100-\uffff]/g, letter => {
    const byte = bytes.get(letter)
    lacking ||= byte === undefined
    return String.fromCharCode(byte ?? 0)
  })
  return lacking ? null : latin
}

/** One letter of UTF-8 beyond ASCII in Latin-1 text, or a byte that is part of none. */
const beyond =
  /[\u00c2-\u00df][\u0080-\u00bf]|\u00e0[\u00a0-\u00bf][\u0080-\u00bf]|[\u00e1-\u00ec\u00ee\u00ef][\u0080-\u00bf]{2}|\u00ed[\u0080-\u009f][\u0080-\u00bf]|\u00f0[\u0090-\u00bf][\u0080-\u00bf]{2}|[\u00f1-\u00f3][\u0080-\u00bf]{3}|\u00f4[\u0080-\u008f][\u0080-\u00bf]{2}|[\u0080-\u00ff]/g

const utf8 = (bytes: string) =>
  decodeURIComponent(bytes.replace(/[\s\S]/g, byte => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`))

/** Text of bytes (one letter per byte) that are UTF-8 but for some letters of windows-1252: two files put into one. */
export const mixedOf = (latin: string): string =>
  latin.replace(beyond, bytes => (bytes.length > 1 ? utf8(bytes) : westernOf(bytes)))

/** How many letters beyond ASCII are UTF-8, and how many bytes are not. */
export const countMixed = (latin: string): { utf8: number; western: number } => {
  const lengths = (latin.match(beyond) ?? []).map(bytes => bytes.length)
  const whole = lengths.filter(length => length > 1).length
  return { utf8: whole, western: lengths.length - whole }
}
