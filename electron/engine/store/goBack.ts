import type { Touched } from '../../../shared/consent/apply.ts'
import type { Ledger } from '../../../shared/consent/ledger.ts'
import type { Event } from '../../../shared/events.ts'
import { copiesIn } from './copies.ts'
import type { Io } from './io.ts'
import type { Journal } from './journal.ts'
import { lookBack, type Return } from './restore.ts'
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
  /** What a return said anew before the power went, and the journal lacks. */
  owed: Event[]
}

/** Ways back to a copy. While one is taken, `goesOn` is its end, for which whoever writes waits. */
export const createReturn = ({ io, ledger, journal, saving, upkeep, tell, pen, ...parts }: Parts) => {
  let going: Promise<unknown> | null = null
  let { owed } = parts

  const look = async (name: string): Promise<Return> => {
    const known = (await copiesIn(io)).some(one => one.name === name)
    if (!known) throw new StoreError({ kind: 'not-found', code: 'no-such-copy' })
    return lookBack(io, io.folder('backup').folder(name), ledger, pen())
  }

  const note = async () => {
    const writing = journal()
    if (!writing || owed.length === 0) return
    const events = owed
    owed = []
    await writing.append(events).catch(error => {
      owed = events
      throw error
    })
  }

  const go = async (name: string): Promise<Return> => {
    const writing = journal()
    if (!saving.works() || !writing) throw saving.refusal()
    // What is under way is written first, and a new segment begun.
    await writing.turn().catch(error => Promise.reject(saving.refuse(error)))
    const found = await look(name)
    const before = { ...ledger }
    Object.assign(ledger, found.ledger)
    await upkeep.writeAnew(found.said).catch(error => {
      Object.assign(ledger, before)
      throw error
    })
    // The generation stands: from here on it is done, whatever else the disk refuses.
    owed = found.said
    await note().catch(saving.refuse)
    tell({
      people: [...new Set([...before.people.keys(), ...ledger.people.keys()])],
      requests: [...new Set([...before.requests.keys(), ...ledger.requests.keys()])],
      shop: true,
    })
    // Once more, so that no older generation is gone back to where this one is spoilt.
    if (saving.works()) await upkeep.writeAnew().catch(() => {})
    return found
  }

  return {
    goesOn: () => going,
    look,
    /** Puts into the journal what a return said anew: the ledger has it already, the journal is the evidence of it. */
    note,
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
