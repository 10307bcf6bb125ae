import type { Event } from '../../../shared/events.ts'
import { chainAfter, isLeaf, leafOf, rootOf } from '../store/frame.ts'
import type { Io } from '../store/io.ts'
import { type Position, walk } from '../store/segment.ts'
import { eachSegment, segmentsIn } from '../store/segments.ts'

/**
 * What of the journal is shown of one person: frames with her events, where everybody else's are folded to their
 * leaves; of the frames between, the roots alone. The chain goes through all of it. A frame of before there were
 * leaves is shown only where it speaks of nobody else.
 */
export type Excerpt = {
  first: Position
  links: (string[] | { s: number; v: 1 | 2; e: unknown[] })[]
  last: Position
}

/**
 * Reads the whole journal once; of frames with nothing of hers only the root stays in memory. `isHers` as `eventsOf`
 * tells it. Null where nothing in it is hers.
 */
export const excerptOf = async (io: Io, isHers: (event: Event) => boolean): Promise<Excerpt | null> => {
  const shown = (event: unknown) => !isLeaf(event) && isHers(event as Event) // written by us
  const links: Excerpt['links'] = []
  let first: Position | null = null
  let last: Position | null = null
  const link = (root: string) => {
    const before = links.at(-1)
    if (Array.isArray(before)) before.push(root)
    else links.push([root])
  }
  for await (const { segment, next } of eachSegment(io, segmentsIn(await io.list()))) {
    if (!segment.header) continue
    walk(segment, segment.header, next, ({ s, e, root, version }, chain) => {
      const some = e.some(shown)
      if (!some && !first) return
      first ??= { seq: s, chain }
      last = { seq: s + e.length, chain: chainAfter(chain, root) }
      if (some && version === 2)
        links.push({ s, v: 2, e: e.map(event => (shown(event) ? event : leafOf(event))) })
      else if (some && e.every(shown)) links.push({ s, v: 1, e })
      else link(root)
    })
  }
  return first && last && { first, links, last }
}

/** The one text that says this: a check takes no other. */
export const excerptText = (excerpt: Excerpt): string => JSON.stringify(excerpt)

/** The events that an excerpt shows. */
export const shownIn = ({ links }: Excerpt): unknown[] =>
  links.flatMap(link => (Array.isArray(link) ? [] : link.e.filter(event => !isLeaf(event))))

/**
 * What a check of an excerpt found: `events` that stand in the journal as they are shown, how many beside them in the
 * same frames are `hidden` (of others, or left out), and whether the chain holds.
 */
export type ExcerptCheck = { events: unknown[]; hidden: number; frames: number; holds: boolean }

/** Goes through an excerpt as a stranger would: leaves, roots and the chain from the first to the last. */
export const checkExcerpt = (
  excerpt: Excerpt,
  oldRoot: (s: number, e: unknown[]) => string,
): ExcerptCheck => {
  let chain = excerpt.first.chain
  let [hidden, frames] = [0, 0]
  for (const link of excerpt.links) {
    if (Array.isArray(link)) {
      for (const root of link) chain = chainAfter(chain, root)
      frames += link.length
      continue
    }
    const root = link.v === 2 ? rootOf(link.e.map(leafOf)) : oldRoot(link.s, link.e)
    chain = chainAfter(chain, root)
    frames += 1
    hidden += link.e.filter(isLeaf).length
  }
  return { events: shownIn(excerpt), hidden, frames, holds: chain === excerpt.last.chain }
}
