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
