import type { Touched } from '../../shared/consent/apply.ts'
import type { Event } from '../../shared/events.ts'
import { learn, type Own } from '../../shared/optout/own.ts'
import { noted, type Pen } from '../../shared/person/meet.ts'
import { createIntake, type Intake, idOf } from './intake.ts'
import { createLookback } from './lookback.ts'
import type { Typed } from './memory.ts'
import { type Order, openOrder } from './order.ts'
import { fail } from './problem.ts'
import { freshSeal, sealSetting } from './seal.ts'
import { openDisk } from './store/io.ts'
import { hold } from './store/lock.ts'
import { type Options, openStore, type Store } from './store/store.ts'
import { ownWords } from './taught.ts'
import { createTurns } from './turns.ts'

/** One shop's data and the road into it. The practice account is another one, in a folder of its own. */
export type Account = {
  folder: string
  store: Store
  order: Order
  intake: Intake
  /** End of the visit before this one; null before any. */
  lastVisit: number | null
  pen: () => Pen
  /** What the owner has taught the judge. */
  own: () => Own
  /** What customers typed in the last days; held in memory alone. */
  recent: () => Typed[]
  setting: (name: string) => string | null
  set: (settings: Record<string, string>) => Promise<void>
  /** The owner's acts, one after the other. */
  inTurn: <T>(act: () => Promise<T>) => Promise<T>
  watch: (listener: (touched: Touched) => void) => void
  close: () => Promise<void>
}

/** Opens the account in a folder. Rejects with Problem `in-use` where another Sossego holds the folder. */
export const openAccount = async (
  folder: string,
  now: () => number,
  options: Options = {},
): Promise<Account> => {
  const io = await openDisk(folder)
  const letGo = (await hold(folder)) ?? fail('disk', 'in-use')
  const store = await openStore(io, now, options).catch(async error => {
    await letGo()
    throw error
  })
  const lookback = createLookback()
  const order = await openOrder(store.ledger)
  const listeners: ((touched: Touched) => void)[] = []
  let own = learn(ownWords(store.ledger))
  store.watch(touched => {
    if (touched.shop) own = learn(ownWords(store.ledger))
    order.touch(touched)
    for (const listener of listeners) listener(touched)
  })
  const setting = (name: string) => store.ledger.settings.get(name)?.value ?? null
  const pen = (): Pen => {
    const staff = setting('staff')
    return { now: now(), device: store.device, idOf, ...(staff && { staff }) }
  }
  const set = (settings: Record<string, string>) => {
    const events = Object.entries(settings).map(([name, value]): Event => {
      // Never older than what it replaces: the computer's clock may have gone back meanwhile.
      const at = Math.max(now(), (store.ledger.settings.get(name)?.at ?? 0) + 1)
      const id = `setting/${name}/${at}/${store.device}`
      return { kind: 'setting', ...noted(pen(), id, at, 'owner'), name, value }
    })
    return store.commit(events)
  }
  // A folder that can't be written now gets its key when it can.
  const sealed = setting(sealSetting) === null ? set({ [sealSetting]: freshSeal() }) : Promise.resolve()
  await sealed.catch(() => {})
  const seen = setting('seen')
  return {
    folder,
    store,
    order,
    intake: createIntake(store, lookback, () => own, now),
    lastVisit: seen === null ? null : Number(seen),
    pen,
    own: () => own,
    recent: () => lookback.recent(now()),
    setting,
    set,
    inTurn: createTurns(),
    watch: listener => {
      listeners.push(listener)
    },
    close: async () => {
      await store.close()
      await letGo()
    },
  }
}
