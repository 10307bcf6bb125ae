/** Chance that can be repeated: the same seed always draws the same. For a believable shop, never for a secret. */
export type Chance = {
  /** A whole number from 0 up to, but not including, `end`. */
  below: (end: number) => number
  /** A whole number from `low` to `high`, both included. */
  between: (low: number, high: number) => number
  /** True in `percent` of a hundred draws. */
  happens: (percent: number) => boolean
  /** One of a list that is not empty. Throws on an empty one. */
  pick: <T>(list: readonly T[]) => T
  /** So many digits, as text. */
  digits: (count: number) => string
}

/** Draws from a seed (Marsaglia's xorshift on 32 bits, which must never stand on zero). */
export const createChance = (seed: number): Chance => {
  let state = Math.imul(seed | 0, 0x9e3779b1) ^ 0x5bd1e995 || 1
  const draw = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(draw() * end)
  // The first draws of neighbouring seeds are alike.
  for (let i = 0; i < 8; i += 1) draw()
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    happens: percent => draw() * 100 < percent,
    pick: list => {
      if (list.length === 0) throw new Error('nothing to pick from')
      return list[below(list.length)] as (typeof list)[number] // below the length
    },
    digits: count => Array.from({ length: count }, () => below(10)).join(''),
  }
}
