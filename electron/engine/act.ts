import type { Refusal } from '../../shared/consent/act.ts'
import type { Event } from '../../shared/events.ts'
import type { Account } from './account.ts'
import type { Engine } from './engine.ts'
import { fail } from './problem.ts'

/** The account that is open. Throws the Problem `no-account` where there is none. */
export const opened = (engine: Engine): Account => engine.account() ?? fail('not-found', 'no-account')

/**
 * Does one act of the owner after the other, each judged on what the one before did; answers what it noted, or says why
 * it makes no sense.
 */
export const done = <E extends Event>(
  engine: Engine,
  make: (account: Account) => readonly E[] | Refusal | Promise<readonly E[] | Refusal>,
): Promise<readonly E[]> => {
  const account = opened(engine)
  return account.inTurn(async () => {
    const events = await make(account)
    if (typeof events === 'string')
      return fail(events.startsWith('no-such') ? 'not-found' : 'bad-input', events)
    await account.store.commit(() => [...events])
    return events
  })
}

/** The same where nothing is answered. */
export const act = async (engine: Engine, make: Parameters<typeof done<Event>>[1]): Promise<null> => {
  await done(engine, make)
  return null
}
