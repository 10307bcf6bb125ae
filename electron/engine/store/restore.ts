import type { Pen } from '../../../shared/consent/keepNo.ts'
import { emptyLedger, type Ledger } from '../../../shared/consent/ledger.ts'
import { type Restored, restoreTo, type Since } from '../../../shared/consent/restore.ts'
import type { Event } from '../../../shared/events.ts'
import type { Manifest } from './documents.ts'
import { isLeaf } from './frame.ts'
import type { Io } from './io.ts'
import { journalVersion, upcast } from './migrations.ts'
import { loadPart } from './parts.ts'
import { isDamaged, recover } from './recovery.ts'
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

/**
 * All events of the journal from this number on, oldest first, but for those that are gone. `whole`: that none is gone
 * but of erased persons, up to where the last segment begins or can be read.
 */
export const eventsSince = async (io: Io, seq: number): Promise<Since> => {
  const events: Event[] = []
  let whole = true
  let at = seq
  for await (const { segment, next } of eachSegment(io, segmentsIn(await io.list()))) {
    if (next && next.seq <= seq) continue
    const { header } = segment
    if (!header || header.v > journalVersion || header.seq > at) whole = false
    if (!header) continue
    const { end, findings } = walk(segment, header, next, batch => {
      for (const [index, event] of batch.e.entries()) {
        if (batch.s + index < seq || isLeaf(event)) continue
        const known = upcast(event)
        if (known === null) whole = false
        else events.push(known as Event) // written by us
      }
    })
    if (isDamaged(findings)) whole = false
    at = end.seq
  }
  return { events, whole: whole && at >= seq }
}

/** The ledger as going back to a copy gives it, and what that means. */
export type Return = Restored & { ledger: Ledger }

/** Reads a copy and what was noted since, and looks what going back from `now` would mean; nothing is changed. */
export const lookBack = async (io: Io, from: Io, now: Ledger, pen: Pen): Promise<Return> => {
  const { manifest, ledger } = await readCopy(from, now.seal)
  const since = await eventsSince(io, manifest.seq)
  return { ...restoreTo(ledger, now, since, pen), ledger }
}
