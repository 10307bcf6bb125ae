import type { Event } from '../../../shared/events.ts'
import { chainAfter, isLeaf, leafOf, rootOf } from '../store/frame.ts'
import type { Io } from '../store/io.ts'
import { type Batch, walk } from '../store/segment.ts'
import { eachSegment, segmentsIn } from '../store/segments.ts'

/**
 * What of the journal is shown of one person: frames with her events, where everybody else's are folded to their
 * leaves; of the frames between, the roots alone. The chain goes through all of it. A frame of before there were
 * leaves is shown only where it speaks of nobody else.
 */
export type Excerpt = {
  first: { seq: number; chain: string }
  links: (string[] | { s: number; v: 1 | 2; e: unknown[] })[]
  last: { seq: number; chain: string }
}

/** Reads the whole journal once. `isHers` as `goneWith` tells it. Null where nothing in it is hers. */
export const excerptOf = async (
  io: Io,
  hers: (events: Iterable<Event>) => (event: Event) => boolean,
): Promise<Excerpt | null> => {
  const segments = segmentsIn(await io.list())
  const all: { batch: Batch; chain: string }[] = []
  const events: Event[] = []
  for await (const { segment, next } of eachSegment(io, segments)) {
    if (!segment.header) continue
    walk(segment, segment.header, next, (batch, chain) => {
      // Of frames without a person's name only the root is needed: a million rows of others stay out of memory.
      all.push({ batch, chain })
      for (const event of batch.e) if (!isLeaf(event)) events.push(event as Event) // written by us
    })
  }
  const isHers = hers(events)
  const shown = (event: unknown) => !isLeaf(event) && isHers(event as Event)
  const from = all.findIndex(({ batch }) => batch.e.some(shown))
  const first = all[from]
  const last = all.at(-1)
  if (!first || !last) return null
  const links: Excerpt['links'] = []
  const link = (root: string) => {
    const before = links.at(-1)
    if (Array.isArray(before)) before.push(root)
    else links.push([root])
  }
  for (const { batch } of all.slice(from)) {
    const some = batch.e.some(shown)
    if (some && batch.version === 2)
      links.push({ s: batch.s, v: 2, e: batch.e.map(event => (shown(event) ? event : leafOf(event))) })
    else if (some && batch.e.every(shown)) links.push({ s: batch.s, v: 1, e: batch.e })
    else link(batch.root)
  }
  return {
    first: { seq: first.batch.s, chain: first.chain },
    links,
    last: { seq: last.batch.s + last.batch.e.length, chain: chainAfter(last.chain, last.batch.root) },
  }
}

/**
 * What a check of an excerpt found: `events` that stand in the journal as they are shown, how many beside them in the
 * same frames are `hidden` (of others, or left out), and what is wrong.
 */
export type ExcerptCheck = { events: unknown[]; hidden: number; frames: number; wrong: string[] }

/** Goes through an excerpt as a stranger would: leaves, roots and the chain from the first to the last. */
export const checkExcerpt = (
  excerpt: Excerpt,
  oldRoot: (s: number, e: unknown[]) => string,
): ExcerptCheck => {
  let chain = excerpt.first.chain
  const found: ExcerptCheck = { events: [], hidden: 0, frames: 0, wrong: [] }
  for (const link of excerpt.links) {
    if (Array.isArray(link)) {
      for (const root of link) chain = chainAfter(chain, root)
      found.frames += link.length
      continue
    }
    const root = link.v === 2 ? rootOf(link.e.map(leafOf)) : oldRoot(link.s, link.e)
    chain = chainAfter(chain, root)
    found.frames += 1
    const shown = link.e.filter(event => !isLeaf(event))
    found.events.push(...shown)
    found.hidden += link.e.length - shown.length
  }
  if (chain !== excerpt.last.chain) found.wrong.push('chain')
  return found
}
