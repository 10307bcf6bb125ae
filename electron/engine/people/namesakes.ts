/** More people of one name than this say nothing about any of them. */
const atMost = 5

const isWhole = (name: string) => name.includes(' ')

/**
 * Who has the same whole name as somebody known by no number: those two may be one. Only such names are kept, so that a
 * million people with numbers cost nothing. `named` finds everybody of a name.
 */
export const createNamesakes = (named: (name: string) => Iterable<number>) => {
  const slots = new Map<string, Set<number>>()
  const numberless = new Map<string, number>()

  return {
    join: (slot: number, name: string, isNumberless: boolean) => {
      if (!isWhole(name)) return
      if (isNumberless) {
        const count = numberless.get(name) ?? 0
        numberless.set(name, count + 1)
        if (count === 0) slots.set(name, new Set(named(name)))
      }
      slots.get(name)?.add(slot)
    },
    leave: (slot: number, name: string, wasNumberless: boolean) => {
      slots.get(name)?.delete(slot)
      const count = numberless.get(name)
      if (!wasNumberless || count === undefined) return
      numberless.set(name, count - 1)
      if (count > 1) return
      numberless.delete(name)
      slots.delete(name)
    },
    /** Takes everybody in at once: two looks at all names, instead of one for each that is asked about. */
    fill: (names: readonly string[], isNumberless: (slot: number) => boolean) => {
      for (const [slot, name] of names.entries())
        if (isWhole(name) && isNumberless(slot)) numberless.set(name, (numberless.get(name) ?? 0) + 1)
      if (numberless.size === 0) return
      for (const [slot, name] of names.entries()) {
        if (!numberless.has(name)) continue
        const same = slots.get(name)
        if (same) same.add(slot)
        else slots.set(name, new Set([slot]))
      }
    },
    /** Everybody of this name, where one of them is known by no number and they are not too many. */
    of: (name: string): number[] => {
      const same = slots.get(name)
      return same && same.size > 1 && same.size <= atMost ? [...same] : []
    },
    /** The same with no regard to how many they are: whoever comes or goes changes what is said of the others. */
    all: (name: string): Iterable<number> => slots.get(name) ?? [],
    everybody: function* (): Iterable<number> {
      for (const same of slots.values()) yield* same
    },
  }
}
