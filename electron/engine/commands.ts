import { addPerson, annotate, decide, honourBraked, undo } from '../../shared/consent/act.ts'
import { forgetExample, keepExample } from '../../shared/consent/example.ts'
import type { CommandName, Input, Output } from '../../shared/contract.ts'
import { dangerIn } from '../../shared/optout/danger.ts'
import { readIdentity } from '../../shared/person/read.ts'
import { act, opened } from './act.ts'
import { backupCommands } from './backups.ts'
import { connectionCommands } from './connection/connection.ts'
import type { Engine } from './engine.ts'
import { listCommands } from './lists/commands.ts'
import { peopleCommands } from './people/commands.ts'
import { person } from './people/named.ts'
import { fail } from './problem.ts'
import { replyCommands, showRead } from './reply/calls.ts'
import { secondCommands } from './second.ts'
import { keptAs } from './taught.ts'

type Commands = { [N in CommandName]: (engine: Engine, input: Input<N>) => Promise<Output<N>> }

export const commands: Commands = {
  ...peopleCommands,
  ...listCommands,
  ...backupCommands,
  ...secondCommands,
  ...connectionCommands,
  ...replyCommands,
  'account.open': async (engine, { account }) => {
    await engine.open(account)
    return null
  },

  'settings.set': async (engine, { language, theme, telling }) => {
    await engine.set({
      ...(language ? { language } : {}),
      ...(theme ? { theme } : {}),
      ...(telling === undefined ? {} : { telling: telling ? 'on' : 'off' }),
    })
    return null
  },

  'request.decide': async (engine, input) => {
    await act(engine, ({ store, pen }) => decide(store.ledger, pen(), input))
    showRead(opened(engine), input.request)
    return null
  },

  'brake.honour': engine =>
    act(engine, ({ store, pen, order }) => honourBraked(store.ledger, pen(), order.braked())),

  'request.undo': (engine, { request, why }) =>
    act(engine, ({ store, pen }) => undo(store.ledger, pen(), request, why)),

  'request.note': (engine, input) => act(engine, ({ store, pen }) => annotate(store.ledger, pen(), input)),

  'person.add': async (engine, { name, phone, topics, proof }) => {
    const account = opened(engine)
    const read = readIdentity(phone)
    if ('refused' in read) return fail('bad-input', `phone-${read.refused}`)
    if (topics.length > 0 && proof.trim() === '') return fail('bad-input', 'proof-missing')
    const contact = { name: name.trim(), identity: read.identity, topics, proof: proof.trim() }
    return account.inTurn(async () => {
      const added = addPerson(account.store.ledger, account.pen(), contact)
      await account.store.commit(() => added.events)
      return { person: person(account.store.ledger, added.person).id }
    })
  },

  'practice.write': async (engine, { text, person: id }) => {
    const practice = engine.practice() ?? fail('bad-input', 'not-in-practice')
    const account = opened(engine)
    if (id !== null && !account.store.ledger.people.has(id)) return fail('not-found', 'no-such-person')
    await practice.write(text, id === null ? null : person(account.store.ledger, id))
    return null
  },

  'words.change': (engine, { change }) => {
    const account = opened(engine)
    return account.inTurn(async () => {
      const danger = dangerIn(change)
      if (danger) return fail('bad-input', `word-${danger}`)
      await account.set(keptAs(account.store.ledger, change))
      return null
    })
  },

  'example.keep': (engine, { request, ...said }) =>
    act(engine, ({ store, pen }) => keepExample(store.ledger, pen(), request, said)),

  'example.forget': (engine, { of }) =>
    act(engine, ({ store, pen }) => forgetExample(store.ledger, pen(), of)),

  'today.seen': async engine => {
    const account = opened(engine)
    await account.set({ seen: String(engine.now()) })
    return null
  },
}
