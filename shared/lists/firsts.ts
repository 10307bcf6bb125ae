/** Share of the places that may be taken before there are twice as many. */
const full = 0.5

/**
 * Remembers in which row each key stood first. Keys of phones (`+` and digits) take 12 bytes each, of which none is
 * an object: a list may have two million. Out: the row where this key stood before; null where this is its first.
 */
export const createFirsts = (): ((key: string, row: number) => number | null) => {
  const others = new Map<string, number>()
  let numbers = new Float64Array(1024)
  let rows = new Uint32Array(1024)
  let count = 0

  /** Where a number is, or would be: places are tried one after the other from the one its digits give. */
  const placeOf = (number: number): number => {
    const mask = numbers.length - 1
    let place = Math.imul(number % 4_294_967_291, 0x9e3779b1) >>> 8
    while (numbers[place & mask] !== 0 && numbers[place & mask] !== number) place++
    return place & mask
  }
  const grow = () => {
    const before = { numbers, rows }
    numbers = new Float64Array(before.numbers.length * 2)
    rows = new Uint32Array(numbers.length)
    before.numbers.forEach((number, place) => {
      if (number === 0) return
      const to = placeOf(number)
      numbers[to] = number
      rows[to] = before.rows[place] ?? 0
    })
  }

  return (key, row) => {
    if (!/^\+[1-9]\d{0,14}$/.test(key)) {
      const before = others.get(key) ?? null
      if (before === null) others.set(key, row)
      return before
    }
    const number = Number(key)
    const place = placeOf(number)
    if (numbers[place] === number) return rows[place] ?? null
    numbers[place] = number
    rows[place] = row
    count++
    if (count > numbers.length * full) grow()
    return null
  }
}
