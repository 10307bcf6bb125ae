import { apply } from '../../shared/consent/apply.ts'
import { groupOf, type Ledger } from '../../shared/consent/ledger.ts'
import { tabOf } from '../../shared/consent/standing.ts'
import type { Event } from '../../shared/events.ts'
import { consentRows, person } from '../engine/people/rows.ts'
import { requestDetail } from '../engine/rows.ts'
import { sealedLedger } from '../engine/seal.ts'
import { readFolder } from '../engine/store/folder.ts'
import { loadPart } from '../engine/store/parts.ts'
import { isDamaged } from '../engine/store/recovery.ts'
import { line, UsageError } from './usage.ts'

/** Reads a data folder without changing it, also while a running app holds it. */
const readLedger = async (folder: string): Promise<{ ledger: Ledger; damaged: boolean }> => {
  const read = await readFolder(folder, () => {
    const ledger = sealedLedger()
    return {
      value: ledger,
      load: (part, data) => loadPart(ledger, part, data),
      take: events => {
        for (const event of events as Event[]) apply(ledger, event) // their checksum holds: this program wrote them
      },
    }
  })
  if (!read) throw new UsageError(`there is no data in ${folder}`)
  for (const finding of read.findings) process.stderr.write(`sossego: ${JSON.stringify(finding)}\n`)
  return { ledger: read.value, damaged: isDamaged(read.findings) }
}

const consents = (ledger: Ledger, id: string) =>
  Object.fromEntries(
    consentRows(ledger, id).map(({ topic, state, since, way, by, proof, request }) => [
      topic,
      { state, since: since === null ? null : new Date(since).toISOString(), way, by, why: proof, request },
    ]),
  )

/** Prints every person (once per human) and every request as JSON lines. 1 where some are gone: stderr says which. */
export const dump = async (folder: string): Promise<number> => {
  const { ledger, damaged } = await readLedger(folder)
  for (const id of ledger.people.keys()) {
    const [head] = groupOf(ledger, id)
    if (head !== id) continue
    const { name } = person(ledger, id)
    const identities = groupOf(ledger, id).flatMap(one => ledger.people.get(one)?.identities ?? [])
    await line({ person: { id, name, identities, consent: consents(ledger, id) } })
  }
  for (const record of ledger.requests.values()) {
    const detail = requestDetail(ledger, record)
    if (!detail) continue
    const { row, trail, note } = detail
    const { person: who, at, noted, ...rest } = row
    const times = { at: new Date(at).toISOString(), noted: new Date(noted).toISOString() }
    await line({ request: { ...rest, person: who.id, ...times, tab: tabOf(record), note, trail } })
  }
  return damaged ? 1 : 0
}
