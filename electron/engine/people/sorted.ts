/** Numbers kept in order, however many: what comes and goes moves memory, never sorts it all again. */
export type Sorted = {
  /** First to last. Valid until the next change. */
  all: () => Uint32Array
  /** Takes slots out by the order they had, puts others in by the order they have. `before` must not have changed. */
  remove: (slots: readonly number[]) => void
  insert: (slots: readonly number[]) => void
  /** Takes slots out wherever they are, for their order has changed already. */
  drop: (slots: ReadonlySet<number>) => void
  /** Takes very many at once into an empty order, a slice at a time. `as`: their order when this begins. */
  fill: (slots: Uint32Array<ArrayBuffer>, as?: (a: number, b: number) => number) => Promise<void>
}

/** Beyond this many at once one pass over everything is quicker than a move for each. */
const few = 16
/** Slots that are sorted, or merged, while the rest of the engine waits: some milliseconds. */
const slice = 16_384

const breathe = () => new Promise<void>(done => setImmediate(done))

/** Sorts in slices, then merges the sorted stretches two by two. */
const sortInSlices = async (slots: Uint32Array<ArrayBuffer>, compare: (a: number, b: number) => number) => {
  for (let from = 0; from < slots.length; from += slice) {
    slots.subarray(from, from + slice).sort(compare)
    await breathe()
  }
  let [source, target] = [slots, new Uint32Array(slots.length)]
  for (let width = slice; width < slots.length; width *= 2) {
    let since = 0
    for (let from = 0; from < slots.length; from += 2 * width) {
      const middle = Math.min(from + width, slots.length)
      const end = Math.min(from + 2 * width, slots.length)
      let [left, right] = [from, middle]
      for (let to = from; to < end; to++) {
        const takeLeft =
          right >= end || (left < middle && compare(source[left] ?? 0, source[right] ?? 0) <= 0)
        target[to] = source[takeLeft ? left++ : right++] ?? 0
        since += 1
        if (since % slice === 0) await breathe()
      }
    }
    ;[source, target] = [target, source]
  }
  return source
}

/** `compare` orders two slots and never answers 0 for different ones. */
export const createSorted = (compare: (a: number, b: number) => number): Sorted => {
  let list = new Uint32Array(64)
  let length = 0

  const place = (slot: number): number => {
    let low = 0
    let high = length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compare(list[middle] ?? 0, slot) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
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

  const drop = (gone: ReadonlySet<number>) => {
    let kept = 0
    for (let index = 0; index < length; index++) {
      const slot = list[index] ?? 0
      if (!gone.has(slot)) list[kept++] = slot
    }
    length = kept
  }

  return {
    all: () => list.subarray(0, length),
    remove: slots => {
      if (slots.length <= few) return slots.forEach(removeOne)
      drop(new Set(slots))
    },
    drop,
    insert: slots => (slots.length <= few ? slots.forEach(insertOne) : merge(slots)),
    fill: async (slots, as = compare) => {
      list = await sortInSlices(slots, as)
      length = slots.length
    },
  }
}
