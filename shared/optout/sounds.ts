/**
 * Letters that Portuguese and Spanish speakers take for one another, because they sound alike: `resebe` for
 * `recebe`, `vaja` for `baja`, `yeguen` for `lleguen`. Applied one after the other to folded text.
 */
const alike: readonly (readonly [RegExp, string])[] = [
  [/h/g, ''],
  [/ll/g, 'y'],
  [/qu/g, 'k'],
  [/c(?=[ei]|ao$|oes$)/g, 's'],
  [/c/g, 'k'],
  [/g(?=[ei])/g, 'j'],
  [/z|x/g, 's'],
  [/v/g, 'b'],
  [/(.)\1+/g, '$1'],
  [/ao$|aum$/, 'a'],
  [/r$/, ''],
]

/** How a word sounds, roughly. Two words with one sound may be one word, typed by ear. */
export const soundOf = (word: string): string =>
  alike.reduce((sound, [letters, letter]) => sound.replace(letters, letter), word)
