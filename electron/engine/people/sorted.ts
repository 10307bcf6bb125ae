/** Numbers kept in order, however many: what comes and goes moves memory, never sorts it all again. */
export type Sorted = {
  /** First to last. Valid until the next change. */
  all: () => Uint32Array
  /** Takes slots out by the order they had, puts others in by the order they have. `before` must not have changed. */
  remove: (slots: readonly number[]) => void
  insert: (slots: readonly number[]) => void
  /** Index of the first slot for which `before` is false; `before` holds for a beginning of the order only. */
  first: (before: (slot: number) => boolean) => number
}

/** Beyond this many at once one pass over everything is quicker than a move for each. */
const few = 16

/** `compare` orders two slots and never answers 0 for different ones. */
export const createSorted = (compare: (a: number, b: number) => number): Sorted => {
  let list = new Uint32Array(64)
  let length = 0

  const first = (before: (slot: number) => boolean): number => {
    let low = 0
    let high = length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (before(list[middle] ?? 0)) low = middle + 1
      else high = middle
    }
    return low
  }
  const place = (slot: number) => first(other => compare(other, slot) < 0)
  const room = (wanted: number) => {
    if (wanted <= list.length) return
    const larger = new Uint32Array(Math.max(wanted, list.length * 2))
    larger.set(list.subarray(0, length))
    list = larger
  }
  const insertOne = (slot: number) => {
    room(length + 1)
    const at = place(slot)
    list.copyWithin(at + 1, at, length)
    list[at] = slot
    length += 1
  }
  const removeOne = (slot: number) => {
    const at = place(slot)
    if (list[at] !== slot) return
    list.copyWithin(at, at + 1, length)
    length -= 1
  }
  const merge = (slots: readonly number[]) => {
    const fresh = Uint32Array.from(slots).sort(compare)
    room(length + fresh.length)
    let from = length - 1
    let to = length + fresh.length - 1
    for (let next = fresh.length - 1; next >= 0; to--) {
      const one = fresh[next] ?? 0
      const old = list[from] ?? 0
      if (from >= 0 && compare(old, one) > 0) {
        list[to] = old
        from -= 1
      } else {
        list[to] = one
        next -= 1
      }
    }
    length += fresh.length
  }

  return {
    all: () => list.subarray(0, length),
    first,
    remove: slots => {
      if (slots.length <= few) return slots.forEach(removeOne)
      const gone = new Set(slots)
      let kept = 0
      for (let index = 0; index < length; index++) {
        const slot = list[index] ?? 0
        if (!gone.has(slot)) list[kept++] = slot
      }
      length = kept
    },
    insert: slots => (slots.length <= few ? slots.forEach(insertOne) : merge(slots)),
  }
}
