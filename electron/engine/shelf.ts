export type Place = { id: string; at: number }

/** Oldest first; at the same moment by id, so that the order never wavers. */
const compare = (a: Place, b: Place) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** A sorted list as others may read it, newest first. */
export type Shelf = {
  length: () => number
  page: (offset: number, limit: number) => Place[]
  newestFirst: () => Iterable<Place>
  oldest: () => Place | undefined
}

/**
 * A list that stays sorted by time as places come and go. Kept oldest first: what is new goes to the end, where
 * nothing has to move for it, however long the list is.
 */
export const createShelf = () => {
  const list: Place[] = []
  const places = new Map<string, Place>()

  const find = (place: Place): number => {
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = list[middle]
      if (other && compare(other, place) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
  const remove = (id: string) => {
    const place = places.get(id)
    if (!place) return
    list.splice(find(place), 1)
    places.delete(id)
  }
  function* newestFirst() {
    for (let index = list.length - 1; index >= 0; index--) {
      const place = list[index]
      if (place) yield place
    }
  }

  return {
    remove,
    put: (id: string, at: number) => {
      if (places.get(id)?.at === at) return
      remove(id)
      const place = { id, at }
      list.splice(find(place), 0, place)
      places.set(id, place)
    },
    /** Many at once, at opening: one sort instead of many insertions. */
    fill: (all: Place[]) => {
      for (const place of all) {
        list.push(place)
        places.set(place.id, place)
      }
      list.sort(compare)
    },
    length: () => list.length,
    page: (offset: number, limit: number) => {
      const end = list.length - offset
      return end <= 0 ? [] : list.slice(Math.max(0, end - limit), end).reverse()
    },
    newestFirst,
    oldest: () => list[0],
  }
}
