import type { Touched } from '../../shared/consent/apply.ts'
import { forgetEmpty, goneWith } from '../../shared/consent/erase.ts'
import type { Event } from '../../shared/events.ts'
import { learn, type Own } from '../../shared/optout/own.ts'
import { noted, type Pen } from '../../shared/person/meet.ts'
import { idOf } from './intake.ts'
import { fail } from './problem.ts'
import { freshSeal, sealSetting } from './seal.ts'
import { sweptIn, sweptSetting } from './store/forget.ts'
import { type Io, openDisk } from './store/io.ts'
import { hold } from './store/lock.ts'
import { type Options, openStore, type Store } from './store/store.ts'
import { ownWords } from './taught.ts'
import { createTurns } from './turns.ts'

/** What is kept in one folder, for one writer: the store, and what its settings say. */
export type Kept = {
  folder: string
  io: Io
  store: Store
  pen: () => Pen
  /** What the owner has taught the judge. */
  own: () => Own
  setting: (name: string) => string | null
  set: (settings: Record<string, string>) => Promise<void>
  /** The owner's acts, one after the other. */
  inTurn: <T>(act: () => Promise<T>) => Promise<T>
  /**
   * Makes whoever was erased unfindable in all that was ever written. Done at once after an erasure; where the power
   * goes meanwhile, at the next opening.
   */
  sweep: () => Promise<void>
  watch: (listener: (touched: Touched) => void) => void
  close: () => Promise<void>
}

/** Opens what is kept in a folder. Rejects with Problem `in-use` where another Sossego holds it. */
export const openKept = async (folder: string, now: () => number, options: Options = {}): Promise<Kept> => {
  const io = await openDisk(folder)
  const letGo = (await hold(folder)) ?? fail('disk', 'in-use')
  const store = await openStore(io, now, options).catch(async error => {
    await letGo()
    throw error
  })
  const listeners: ((touched: Touched) => void)[] = []
  let own = learn(ownWords(store.ledger))
  store.watch(touched => {
    if (touched.shop) own = learn(ownWords(store.ledger))
    for (const listener of listeners) listener(touched)
  })
  const setting = (name: string) => store.ledger.settings.get(name)?.value ?? null
  const pen = (): Pen => {
    const staff = setting('staff')
    return { now: now(), device: store.device, idOf, ...(staff && { staff }) }
  }
  const set = (settings: Record<string, string>) =>
    store.commit(() =>
      Object.entries(settings).map(([name, value]): Event => {
        // Never older than what it replaces: the computer's clock may have gone back meanwhile.
        const at = Math.max(now(), (store.ledger.settings.get(name)?.at ?? 0) + 1)
        const id = `setting/${name}/${at}/${store.device}`
        return { kind: 'setting', ...noted(pen(), id, at, 'owner'), name, value }
      }),
    )
  const sweeping = createTurns()
  const sweep = () =>
    sweeping(async () => {
      const { erased } = store.ledger
      const count = erased.size
      if (count <= sweptIn(store.ledger)) return
      forgetEmpty(store.ledger)
      await store.forget(goneWith(new Set(erased)))
      await set({ [sweptSetting]: String(count) })
    })
  // A folder that can't be written now gets its key when it can.
  const sealed = setting(sealSetting) === null ? set({ [sealSetting]: freshSeal() }) : Promise.resolve()
  await sealed.catch(() => {})
  return {
    folder,
    io,
    store,
    pen,
    own: () => own,
    setting,
    set,
    inTurn: createTurns(),
    sweep,
    watch: listener => {
      listeners.push(listener)
    },
    close: async () => {
      await sweeping(async () => {})
      await store.close()
      await letGo()
    },
  }
}
