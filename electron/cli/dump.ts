import { groupOf, type Ledger } from '../../shared/consent/ledger.ts'
import { tabOf } from '../../shared/consent/standing.ts'
import { replyState } from '../../shared/reply/state.ts'
import { person } from '../engine/people/named.ts'
import { consentRows } from '../engine/people/rows.ts'
import { requestDetail } from '../engine/rows.ts'
import { readLedger } from './ledger.ts'
import { line } from './usage.ts'

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
    const replies = (record.replies ?? []).map(reply => ({
      ...{
        at: reply.said && new Date(reply.said.at).toISOString(),
        by: reply.said?.by,
        text: reply.said?.text,
      },
      ...{ number: reply.said?.number, state: replyState(reply).news },
    }))
    const told = { ...(replies.length > 0 && { replies }) }
    await line({ request: { ...rest, person: who.id, ...times, tab: tabOf(record), note, trail, ...told } })
  }
  return damaged ? 1 : 0
}
