import { randomUUID } from 'node:crypto'
import { denyPeople, setConsent, undoAct } from '../../../shared/consent/act.ts'
import { erase, viewSetting } from '../../../shared/consent/erase.ts'
import { groupOf } from '../../../shared/consent/ledger.ts'
import { joinPeople, partPeople, tellApart } from '../../../shared/consent/pair.ts'
import { changeTopic, keepWording, nameTopic } from '../../../shared/consent/shop.ts'
import { isOwnTopic } from '../../../shared/consent/topic.ts'
import type { CommandName, Input, Output } from '../../../shared/contract.ts'
import type { Account } from '../account.ts'
import { act, done, opened } from '../act.ts'
import type { Engine } from '../engine.ts'
import { fail } from '../problem.ts'
import { viewsIn } from '../shop.ts'
import { writeChosen } from './chosen.ts'
import { person } from './named.ts'
import { writePack } from './pack.ts'
import { writeStory } from './story.ts'

type PeopleCommand =
  | 'consent.set'
  | 'person.join'
  | 'person.part'
  | 'person.apart'
  | 'act.undo'
  | 'person.erase'
  | 'person.export'
  | 'person.pack'
  | 'topic.name'
  | 'topic.change'
  | 'wording.keep'
  | 'staff.set'
  | 'view.keep'
  | 'view.forget'
  | 'people.deny'
  | 'people.export'

type Commands = {
  [N in PeopleCommand & CommandName]: (engine: Engine, input: Input<N>) => Promise<Output<N>>
}

/** Ids of those whom the owner chose, as the lists stand now. */
export const chosenIn = async (
  engine: Engine,
  { order }: Account,
  chosen: Input<'people.deny'>['chosen'],
): Promise<string[]> => {
  if ('people' in chosen) return chosen.people
  const except = new Set(chosen.except)
  const { slots } = await order.find(chosen.wanted, 'newest', engine.now())
  return [...slots].map(order.people.idAt).filter(id => !except.has(id))
}

/** Proofs that somebody's consent or a list still speaks of. */
const proofsIn = ({ store }: Account): Set<string> => {
  const wanted = new Set<string>()
  for (const { changes } of store.ledger.people.values())
    for (const { files = [] } of changes) for (const { sha256 } of files) wanted.add(sha256)
  for (const { said } of store.ledger.imports.values())
    for (const { sha256 } of said?.files ?? []) wanted.add(sha256)
  return wanted
}

/** Asks for nobody in particular. */
const anybody = {
  ...{ topic: 'offers' as const, states: [], ways: [], proof: null, period: null },
  ...{ unusual: false, alike: false, waiting: false },
}

/** Saved views that search these people and nobody else. */
const viewsOf = async (engine: Engine, { order, store }: Account, people: readonly string[]) => {
  const found: string[] = []
  for (const { id, wanted } of viewsIn(store.ledger.settings)) {
    if (wanted.search.trim() === '') continue
    const { slots } = await order.find({ ...anybody, search: wanted.search }, 'newest', engine.now())
    const ids = [...slots].map(order.people.idAt)
    if (ids.length > 0 && ids.every(one => people.includes(one))) found.push(id)
  }
  return found
}

const erasePerson = async (engine: Engine, id: string): Promise<null> => {
  const account = opened(engine)
  const { store, lookback, files } = account
  if (!store.ledger.people.has(id)) return fail('not-found', 'no-such-person')
  const people = groupOf(store.ledger, id)
  const identities = people.flatMap(one => store.ledger.people.get(one)?.identities ?? [])
  for (const view of await viewsOf(engine, account, people)) await account.set({ [viewSetting(view)]: '' })
  await act(engine, ({ pen }) => erase(store.ledger, pen(), id))
  lookback.forget(identities)
  engine.first.clear()
  engine.works.forgetPeople()
  await files.keepProofs(() => proofsIn(account))
  await files.dropMade()
  // What was written stays findable until this has ended; a power cut meanwhile is made up for at the next opening.
  account.sweep().catch(() => {})
  return null
}

export const peopleCommands: Commands = {
  'consent.set': async (engine, { person: who, topic, state, proof, at, ground, wording, files, review }) => {
    const account = opened(engine)
    const proofs = await Promise.all((files ?? []).map(account.files.prove))
    const noting = act(engine, ({ store, pen }) =>
      setConsent(store.ledger, pen(), {
        ...{ person: who, topic, state, proof },
        ...(at && { at }),
        ...(ground && { ground }),
        ...(wording && { wording }),
        ...(proofs.length > 0 && { files: proofs }),
        ...(review && { review }),
      }),
    )
    return noting.finally(() => account.files.settle(proofs))
  },

  'person.join': (engine, two) => act(engine, ({ store, pen }) => joinPeople(store.ledger, pen(), two)),
  'person.part': (engine, { person: who, join, why }) =>
    act(engine, ({ store, pen }) => partPeople(store.ledger, pen(), { person: who, join, why })),
  'person.apart': async (engine, two) => {
    const [said] = await done(engine, ({ store, pen }) => tellApart(store.ledger, pen(), two))
    return { act: said?.act ?? fail('not-found', 'no-such-person') }
  },
  'act.undo': (engine, input) => act(engine, ({ store, pen }) => undoAct(store.ledger, pen(), input)),
  'person.erase': (engine, { person: who }) => erasePerson(engine, who),

  'person.export': async (engine, { person: who }) => {
    const account = opened(engine)
    if (!account.store.ledger.people.has(who)) return fail('not-found', 'no-such-person')
    return { file: await writeStory(account, who, engine.now()) }
  },

  'person.pack': async (engine, { person: who }) => {
    const account = opened(engine)
    if (!account.store.ledger.people.has(who)) return fail('not-found', 'no-such-person')
    const { name } = person(account.store.ledger, who)
    const work = engine.works.start('pack', name ?? '', async hands => {
      hands.tell({ files: [await writePack(account, who, engine.now())] })
    })
    return { work }
  },

  'topic.name': async (engine, { name, like }) => {
    const account = opened(engine)
    const named = nameTopic(account.pen(), { name, like })
    await account.store.commit(() => [named])
    return { topic: named.topic }
  },

  'topic.change': (engine, { topic, name, retired }) =>
    act(engine, ({ store, pen }) =>
      isOwnTopic(topic) ? changeTopic(store.ledger, pen(), { topic, name, retired }) : 'no-such-topic',
    ),

  'wording.keep': async (engine, { title, text }) => {
    const account = opened(engine)
    const kept = keepWording(account.pen(), { title, text })
    await account.store.commit(() => [kept])
    return { wording: kept.wording }
  },

  'staff.set': async (engine, { name }) => {
    await opened(engine).set({ staff: name.trim() })
    return null
  },

  'view.keep': async (engine, view) => {
    const id = randomUUID()
    await opened(engine).set({ [viewSetting(id)]: JSON.stringify(view) })
    return { view: id }
  },

  'view.forget': async (engine, { view }) => {
    await opened(engine).set({ [viewSetting(view)]: '' })
    return null
  },

  'people.deny': async (engine, { chosen, topics, proof }) => {
    const account = opened(engine)
    const people = await chosenIn(engine, account, chosen)
    const [said] = await done(engine, ({ store, pen }) =>
      denyPeople(store.ledger, pen(), { people, topics, proof }),
    )
    return { people: people.length, act: said?.act ?? null }
  },

  'people.export': async (engine, { chosen, formulas }) => {
    const account = opened(engine)
    return { file: await writeChosen(account, await chosenIn(engine, account, chosen), formulas) }
  },
}
