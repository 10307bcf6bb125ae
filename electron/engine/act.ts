import type { Refusal } from '../../shared/consent/act.ts'
import type { Event } from '../../shared/events.ts'
import type { Account } from './account.ts'
import type { Engine } from './engine.ts'
import { fail } from './problem.ts'

/** The account that is open. Throws the Problem `no-account` where there is none. */
export const opened = (engine: Engine): Account => engine.account() ?? fail('not-found', 'no-account')

/** Does one act of the owner after the other, each judged on what the one before did; says why one makes no sense. */
export const act = (
  engine: Engine,
  make: (account: Account) => readonly Event[] | Refusal | Promise<readonly Event[] | Refusal>,
): Promise<null> => {
  const account = opened(engine)
  return account.inTurn(async () => {
    const events = await make(account)
    if (typeof events === 'string')
      return fail(events.startsWith('no-such') ? 'not-found' : 'bad-input', events)
    await account.store.commit([...events])
    return null
  })
}
