import type { Topic } from '../../shared/consent/topic.ts'
import type { Input, Output } from '../../shared/contract.ts'
import type { ConsentRow, PersonRow } from '../../shared/people.ts'
import type { Status } from '../../shared/view.ts'
import type { Work } from '../../shared/work.ts'
import type { fakeFiles } from './fakeFiles.ts'
import { findPeople } from './fakeFind.ts'
import * as shop from './shop.ts'

type Acts =
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

type Shop = Output<'shop.show'>
type Ends = {
  people: number
  /** The shop's own topics at the beginning. */
  topics: Status['topics']
  files: ReturnType<typeof fakeFiles>
  /** Tells the page to ask again. */
  changed(): void
  /** Tells the status which topics the shop has. */
  own(topics: Status['topics']): void
}

/** What the engine answers about people, own topics and views. */
export const fakePeople = ({ people, topics, files, changed, own }: Ends) => {
  const gone = new Set<string>()
  const said = new Map<string, Partial<ConsentRow>>()
  const apart = new Set<string>()
  /** How each act is taken back. */
  const undo = new Map<string, () => void>()
  const joined = new Map<string, { id: string; other: string }>()
  let kept: Shop = {
    topics: topics.map(one => ({ ...one, retired: false })),
    wordings: [],
    staff: '',
    views: [],
  }
  /** How many proofs of a pack are gathered; null where none is being made. */
  let packed: number | null = null
  const everybody = Array.from({ length: people }, (_, index) => shop.peopleRow(index))

  const rowOf = (row: PersonRow): PersonRow => ({
    ...row,
    consents: [
      ...row.consents.map(({ topic, state }) => ({
        topic,
        state: said.get(`${row.person.id}/${topic}`)?.state ?? state,
      })),
      ...kept.topics
        .filter(one => !one.retired)
        .map(({ id }) => ({
          topic: id,
          state: said.get(`${row.person.id}/${id}`)?.state ?? ('unknown' as const),
        })),
    ],
  })
  const all = () =>
    gone.size + said.size + kept.topics.length === 0
      ? everybody
      : everybody.filter(row => !gone.has(row.person.id)).map(rowOf)
  const found = (id: string): PersonRow => {
    const row = all().find(one => one.person.id === id)
    if (!row) throw { kind: 'not-found', code: 'no-such-person' }
    return row
  }
  const set = (id: string, topic: Topic, change: Partial<ConsentRow>) => said.set(`${id}/${topic}`, change)
  const keep = (change: Partial<Shop>) => {
    kept = { ...kept, ...change }
    own(kept.topics.filter(one => !one.retired).map(({ id, name, like }) => ({ id, name, like })))
    changed()
  }
  const chosenBy = (chosen: Input<'people.deny'>['chosen']): string[] => {
    if ('people' in chosen) return chosen.people
    const { wanted, except } = chosen
    return findPeople(all(), { wanted, sort: 'newest', offset: 0, limit: 1_000_000 })
      .rows.map(row => row.person.id)
      .filter(id => !except.includes(id))
  }

  const acts: { [N in Acts]: (input: Input<N>) => Output<N> } = {
    'consent.set': ({ person, topic, state, proof, at, ground, wording, files: handed, review }) => {
      const words = kept.wordings.find(one => one.id === wording)
      set(person, topic, {
        state,
        proof,
        since: at ?? shop.now,
        noted: shop.now,
        way: 'hand',
        by: 'owner',
        ground: ground ?? 'consent',
        wording: words ? { title: words.title, version: words.version, text: words.text } : null,
        files: (handed ?? []).map((id, index) => ({
          sha256: String(index).repeat(64),
          name: files.files.get(id)?.name ?? '',
          type: 'image/jpeg',
          bytes: files.files.get(id)?.bytes.length ?? 0,
        })),
        review: review ?? null,
        staff: kept.staff || null,
      })
      changed()
      return null
    },
    'person.join': ({ person, other }) => {
      joined.set(person, { id: `j/${person}/${other}`, other })
      changed()
      return null
    },
    'person.part': ({ person }) => {
      joined.delete(person)
      changed()
      return null
    },
    'person.apart': ({ person, other }) => {
      apart.add(`${person}/${other}`)
      undo.set('a-apart', () => apart.delete(`${person}/${other}`))
      changed()
      return { act: 'a-apart' }
    },
    'person.erase': ({ person }) => {
      gone.add(person)
      changed()
      return null
    },
    'person.export': ({ person }) => ({
      file: files.give('tudo-sobre-a-pessoa.json', JSON.stringify(found(person).person)),
    }),
    'person.pack': () => {
      packed = 0
      return { work: 'w-pack' }
    },
    'topic.name': ({ name, like }) => {
      const topic: Topic = `own-${kept.topics.length + 1}`
      keep({ topics: [...kept.topics, { id: topic, name, like, retired: false }] })
      return { topic }
    },
    'topic.change': ({ topic, name, retired }) => {
      keep({ topics: kept.topics.map(one => (one.id === topic ? { ...one, name, retired } : one)) })
      return null
    },
    'wording.keep': ({ title, text }) => {
      const version = kept.wordings.filter(one => one.title === title).length + 1
      const id = `w${kept.wordings.length + 1}`
      keep({ wordings: [...kept.wordings, { id, title, text, version, at: shop.now }] })
      return { wording: id }
    },
    'staff.set': ({ name }) => {
      keep({ staff: name })
      return null
    },
    'view.keep': view => {
      const id = `v${kept.views.length + 1}`
      keep({ views: [...kept.views, { id, ...view }] })
      return { view: id }
    },
    'view.forget': ({ view }) => {
      keep({ views: kept.views.filter(one => one.id !== view) })
      return null
    },
    'people.deny': ({ chosen, topics, proof }) => {
      const ids = chosenBy(chosen)
      const before = new Map(said)
      undo.set('a-deny', () => {
        said.clear()
        for (const [key, one] of before) said.set(key, one)
      })
      for (const id of ids)
        for (const topic of topics) set(id, topic, { state: 'denied', proof, since: shop.now, way: 'hand' })
      changed()
      return { people: ids.length, act: 'a-deny' }
    },
    'act.undo': ({ act }) => {
      undo.get(act)?.()
      changed()
      return null
    },
    'people.export': ({ chosen }) => ({
      file: files.give('contatos.csv', `nome;numero\r\n${chosenBy(chosen).join('\r\n')}`),
    }),
  }
  const answers = {
    'shop.show': (): Shop => kept,
    'people.page': (input: Input<'people.page'>) => findPeople(all(), input),
    'person.show': ({ person }: Input<'person.show'>): Output<'person.show'> => {
      const row = found(person)
      const detail = shop.personOf(row)
      const join = joined.get(person)
      const other = join && everybody.find(one => one.person.id === join.other)?.person
      return {
        ...detail,
        consents: detail.consents.map(one => ({ ...one, ...said.get(`${person}/${one.topic}`) })),
        near: detail.near.filter(one => !apart.has(`${person}/${one.id}`) && one.id !== join?.other),
        joins: join && other ? [...detail.joins, { id: join.id, other }] : detail.joins,
        timeline: [...(join && other ? [shop.joinedWith(other)] : []), ...detail.timeline],
      }
    },
  }
  const workOf = (state: Work['state']): Work => ({
    work: 'w-pack',
    kind: 'pack',
    about: 'Marina Alves',
    state,
    done: packed ?? 0,
    of: 8,
    since: shop.now,
    problem: state === 'failed' ? { kind: 'disk', code: 'disk-full' } : null,
    importReport: null,
    checkReport: null,
    chat: null,
    files: state === 'done' ? [files.give('provas.zip', 'provas')] : [],
  })
  return {
    acts,
    answers,
    /** The pack that was asked for, while it is made. */
    work: ({ work }: Input<'work.show'>): Work | null => (work === 'w-pack' ? workOf('running') : null),
    /** What the engine says of it as it goes on. */
    packing: (done: number, state: Work['state']): Work => {
      packed = done
      return workOf(state)
    },
  }
}
