import type { Touched } from '../../../shared/consent/apply.ts'
import type { Ledger } from '../../../shared/consent/ledger.ts'
import { copiesIn } from './copies.ts'
import type { Io } from './io.ts'
import type { Journal } from './journal.ts'
import { ledgerOf, lookBack, type Return } from './restore.ts'
import { StoreError, type watchSaving } from './saving.ts'
import type { createUpkeep } from './upkeep.ts'

type Parts = {
  io: Io
  ledger: Ledger
  journal: () => Journal | null
  saving: ReturnType<typeof watchSaving>
  upkeep: ReturnType<typeof createUpkeep>
  tell: (touched: Touched) => void
  pen: () => { now: number; device: string }
}

/** Ways back to a copy. While one is taken, `goesOn` is its end, for which whoever writes waits. */
export const createReturn = ({ io, ledger, journal, saving, upkeep, tell, pen }: Parts) => {
  let going: Promise<unknown> | null = null

  const look = async (name: string): Promise<Return> => {
    const known = (await copiesIn(io)).some(one => one.name === name)
    if (!known) throw new StoreError({ kind: 'not-found', code: 'no-such-copy' })
    return lookBack(io, io.folder('backup').folder(name), ledger.seal)
  }

  const go = async (name: string): Promise<Return> => {
    const writing = journal()
    if (!saving.works() || !writing) throw saving.refusal()
    // What is under way is written first, and a new segment begun.
    await writing.turn()
    const found = await look(name)
    const before = { ...ledger }
    const back = ledgerOf(found, before, pen())
    Object.assign(ledger, back.ledger)
    await upkeep.writeAnew().catch(error => {
      Object.assign(ledger, before)
      throw error
    })
    // They are in the ledger already; the journal is the evidence of them.
    if (back.said.length > 0) await writing.append(back.said)
    tell({
      people: [...new Set([...before.people.keys(), ...ledger.people.keys()])],
      requests: [...new Set([...before.requests.keys(), ...ledger.requests.keys()])],
      shop: true,
    })
    return found
  }

  return {
    goesOn: () => going,
    look,
    go: (name: string): Promise<Return> =>
      upkeep.run(() => {
        const gone = go(name)
        going = gone
          .catch(() => {})
          .then(() => {
            going = null
          })
        return gone
      }),
  }
}
