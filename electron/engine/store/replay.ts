import { apply, type Ledger, type Touched } from '../../../shared/consent/ledger.ts'
import type { Event } from '../../../shared/events.ts'
import type { Io } from './io.ts'
import { loadPart } from './parts.ts'
import { type Recovery, recover } from './recovery.ts'

/**
 * Fills a ledger with what a folder holds. Answers what recovery found, and all that the journal changed after the
 * snapshot. `onHead` is given the snapshot's head before anything else is loaded.
 */
export const replay = async (
  io: Io,
  ledger: Ledger,
  onHead: (head: unknown) => void,
): Promise<{ recovery: Recovery; touched: Touched }> => {
  const people = new Set<string>()
  const requests = new Set<string>()
  let shop = false
  let strange = false
  const take = (event: Event) => {
    const touched: Touched | undefined = apply(ledger, event)
    // It answers nothing for a kind that only a newer program knows.
    strange ||= !touched
    for (const id of touched?.people ?? []) people.add(id)
    for (const id of touched?.requests ?? []) requests.add(id)
    shop ||= touched?.shop ?? false
  }
  const recovery = await recover(
    io,
    (part, data) => (part === 'head' ? onHead(data) : loadPart(ledger, part, data)),
    events => {
      for (const event of events as Event[]) take(event) // their checksum holds: this program wrote them
    },
  )
  if (strange) recovery.findings.push({ what: 'from-the-future', file: recovery.read.at(-1) ?? '' })
  return { recovery, touched: { people: [...people], requests: [...requests], shop } }
}
