import { apply } from '../../../shared/consent/apply.ts'
import { keepNo } from '../../../shared/consent/keepNo.ts'
import { emptyLedger, type Ledger } from '../../../shared/consent/ledger.ts'
import { keptOnRestore } from '../../../shared/consent/restore.ts'
import type { Event } from '../../../shared/events.ts'
import type { Manifest } from './documents.ts'
import { isLeaf } from './frame.ts'
import type { Io } from './io.ts'
import { upcast } from './migrations.ts'
import { loadPart } from './parts.ts'
import { recover } from './recovery.ts'
import { StoreError } from './saving.ts'
import { walk } from './segment.ts'
import { eachSegment, segmentsIn } from './segments.ts'

/** A copy that was made, read whole. */
export type Copy = { manifest: Manifest; ledger: Ledger }

/** Reads a copy with the seal of today. Rejects with `copy-broken` where it is not as it was written. */
export const readCopy = async (from: Io, seal: Ledger['seal']): Promise<Copy> => {
  const ledger = emptyLedger(seal)
  const { manifest, findings } = await recover(
    from,
    (part, data) => {
      if (part !== 'head') loadPart(ledger, part, data)
    },
    () => {},
  )
  // A copy of a day has no journal beside it: that alone is nothing missing here.
  const broken = findings.find(one => one.what === 'bad-document')
  if (manifest && !broken) return { manifest, ledger }
  throw new StoreError({ kind: 'disk', code: 'copy-broken', detail: broken?.file ?? 'no manifest' })
}

/** All events of the journal from this number on, oldest first, but for those that are gone. */
export const eventsSince = async (io: Io, seq: number): Promise<Event[]> => {
  const events: Event[] = []
  for await (const { segment, next } of eachSegment(io, segmentsIn(await io.list()))) {
    if (!segment.header || (next && next.seq <= seq)) continue
    walk(segment, segment.header, next, batch => {
      for (const [index, event] of batch.e.entries())
        if (batch.s + index >= seq && !isLeaf(event))
          events.push(...([upcast(event) ?? []].flat() as Event[])) // written by us
    })
  }
  return events
}

/** What going back to a copy would keep and lose. */
export type Return = { copy: Copy; kept: Event[]; lost: Event[] }

/** Reads a copy and what was noted since; nothing is changed. */
export const lookBack = async (io: Io, from: Io, seal: Ledger['seal']): Promise<Return> => {
  const copy = await readCopy(from, seal)
  const since = await eventsSince(io, copy.manifest.seq)
  const stays = keptOnRestore(since, list => copy.ledger.imports.get(list)?.said?.state)
  return { copy, kept: since.filter(stays), lost: since.filter(event => !stays(event)) }
}

/**
 * The ledger as the copy has it, with all that must not be lost. `said`: what had to be said anew, so that nobody who is
 * refused in `now` may be written to.
 */
export const ledgerOf = (
  { copy, kept }: Return,
  now: Ledger,
  pen: Parameters<typeof keepNo>[2],
): { ledger: Ledger; said: Event[] } => {
  for (const event of kept) apply(copy.ledger, event)
  const said = keepNo(now, copy.ledger, pen)
  for (const event of said) apply(copy.ledger, event)
  return { ledger: copy.ledger, said }
}
