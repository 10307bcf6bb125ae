import type { Main } from './askMain.ts'
import { type Files, openFiles } from './files.ts'
import { createIntake, type Intake } from './intake.ts'
import { type Kept, openKept } from './kept.ts'
import { createSettling } from './lists/written.ts'
import { createLookback, type Lookback } from './lookback.ts'
import type { Typed } from './memory.ts'
import { type Order, openOrder } from './order.ts'
import { answerByItself } from './reply/itself.ts'
import { type Answering, createAnswering } from './reply/outlet.ts'
import type { Options } from './store/store.ts'
import { type Catalogue, createCatalogue } from './templates.ts'

/** One shop's data and the road into it. The practice account is another one, in a folder of its own. */
export type Account = Kept & {
  order: Order
  templates: Catalogue
  intake: Intake
  /** End of the visit before this one; null before any. */
  lastVisit: number | null
  /** What customers typed in the last days; held in memory alone. */
  recent: () => Typed[]
  lookback: Lookback
  answering: Answering
  files: Files
  /** Lets lists that were written out count once they are fetched. */
  settling: ReturnType<typeof createSettling>
  /** Prints a page as PDF; null where there is nobody to print. */
  print: Main['print'] | null
}

/** Opens the account in a folder. Rejects with Problem `in-use` where another Sossego holds the folder. */
export const openAccount = async (
  folder: string,
  now: () => number,
  options: Options = {},
  print: Main['print'] | null = null,
): Promise<Account> => {
  const kept = await openKept(folder, now, options)
  const lookback = createLookback()
  const order = await openOrder(kept.store.ledger)
  kept.watch(order.touch)
  const templates = createCatalogue(kept.store.ledger, kept.own)
  kept.watch(templates.touch)
  const seen = kept.setting('seen')
  kept.sweep().catch(() => {}) // the store says on the page what it could not write; the next opening tries again
  const account: Account = {
    ...kept,
    order,
    templates,
    intake: createIntake(kept.store, lookback, kept.own, now),
    lastVisit: seen === null ? null : Number(seen),
    recent: () => lookback.recent(now()),
    lookback,
    answering: createAnswering(),
    files: await openFiles(folder),
    settling: createSettling(folder),
    print,
  }
  const stopAnswering = answerByItself(account, now)
  const close = async () => {
    await stopAnswering()
    await kept.close()
  }
  return { ...account, close }
}
