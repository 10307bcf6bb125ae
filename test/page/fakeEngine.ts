import type { Engine, Line } from '../../renderer/engine.ts'
import { brakeRule } from '../../shared/consent/brake.ts'
import { effectOf } from '../../shared/consent/receive.ts'
import { marketing, startedByShop } from '../../shared/consent/topic.ts'
import type { CommandName, Input, Output, Push, QueryName } from '../../shared/contract.ts'
import { judgeButton } from '../../shared/optout/button.ts'
import type { Change } from '../../shared/optout/change.ts'
import { dangerIn } from '../../shared/optout/danger.ts'
import { judge } from '../../shared/optout/judge.ts'
import { learn } from '../../shared/optout/own.ts'
import { judgeKept, type Kept, replay } from '../../shared/optout/replay.ts'
import { backOf, settingsOf, taughtIn } from '../../shared/optout/taught.ts'
import { type Fate, fateOf, isSilent } from '../../shared/quality/fate.ts'
import { promisesIn } from '../../shared/quality/promise.ts'
import type { ExampleRow, TemplateRow, Trial } from '../../shared/teach.ts'
import type { RequestRow, Status, Tab } from '../../shared/view.ts'
import type { Work } from '../../shared/work.ts'
import { type ConnectionWishes, fakeConnection } from './fakeConnection.ts'
import { fakeFiles } from './fakeFiles.ts'
import { fakeLists, type ListWishes } from './fakeLists.ts'
import { fakePeople } from './fakePeople.ts'
import { fakeReply, type ReplyWishes } from './fakeReply.ts'
import * as shop from './shop.ts'

export type Ran = { name: CommandName; input: unknown }
type Wishes = {
  status?: Partial<Status>
  today?: Partial<typeof shop.today>
  requests?: RequestRow[]
  people?: number
  trial?: Partial<Trial>
  templates?: TemplateRow[]
  lists?: ListWishes
  connection?: ConnectionWishes
  replies?: ReplyWishes
}

/** An engine that holds a believable shop in memory: what it was told to run, and levers for a test. */
export const createFakeEngine = (wishes: Wishes = {}) => {
  const people = wishes.people ?? 8412
  const ran: Ran[] = []
  const asked: QueryName[] = []
  const listeners = new Set<(push: Push) => void>()
  const watchers = new Set<() => void>()
  let rows = [...(wishes.requests ?? shop.requests)]
  const taught = new Map<string, string>()
  let examples: Omit<ExampleRow, 'now'>[] = []
  let line: Line = 'ready'
  let refusal: { kind: 'disk'; code: string } | null = null
  let status: Status = { ...shop.status, ...wishes.status }

  const ofTab = (tab: Tab) => rows.filter(one => one.tab === tab).sort((a, b) => b.at - a.at)
  const push = (one: Push) => {
    for (const listener of listeners) listener(one)
  }
  const changed = () => {
    const { honoured, dismissed, undone, people: all } = status.counts
    const counts = {
      ...status.counts,
      waiting: ofTab('waiting').length,
      honoured,
      dismissed,
      undone,
      people: all,
    }
    status = { ...status, counts, oldestWaiting: ofTab('waiting').at(-1)?.at ?? null }
    push({ push: 'status', status })
    push({ push: 'changed', inbox: true, people: true, today: true, words: true })
  }
  const keptOf = (one: RequestRow | Omit<ExampleRow, 'now'>): Kept => ({
    text: one.text ?? '',
    tapped: 'way' in one && one.way === 'button',
    ...('lastOurs' in one && one.lastOurs && { lastOurs: one.lastOurs }),
    ...('afterOffer' in one && one.afterOffer && { afterOffer: true as const }),
  })
  const exampleRows = () => {
    const own = learn(taughtIn(taught))
    return examples.map(one => ({ ...one, now: judgeKept(keptOf(one), own).verdict }))
  }
  const tried = (change: Change): Trial => {
    const kept = Object.entries(settingsOf(change, taught))
    const known = new Set(examples.map(one => one.request))
    const told = [
      ...examples.map(one => ({ ...keptOf(one), at: one.at, request: one.request, meant: one.meant })),
      ...rows
        .filter(one => one.text && !known.has(one.id))
        .map(one => ({ ...keptOf(one), at: one.at, request: one.id, meant: null })),
    ]
    const then = learn(taughtIn(new Map([...taught, ...kept])))
    const turned = replay(told, learn(taughtIn(taught)), then)
    const danger = dangerIn(change)
    const changes = turned.map(({ kept, before, after }) => {
      const { text, at, request, meant } = kept
      return { text, at, request, meant, before, after }
    })
    return {
      danger,
      back: backOf(change, taughtIn(taught)),
      examined: told.length,
      total: danger ? 0 : turned.length,
      changes: danger ? [] : changes,
    }
  }
  const found = <T>(one: T | undefined): T => {
    if (one === undefined) throw { kind: 'not-found', code: 'no-such-request' }
    return one
  }

  const isStrange = (label: string) => {
    const { verdict } = judgeButton(undefined, label, {}, learn(taughtIn(taught)))
    return verdict !== 'OUT' && verdict !== 'TOPIC'
  }
  const templates = (): TemplateRow[] => {
    const all = wishes.templates ?? shop.templates
    const promises = (one: TemplateRow) => promisesIn(one.parts, learn(taughtIn(taught)))
    const names = all.map(one => one.name)
    const twin = ({ name }: TemplateRow) => names.indexOf(name) !== names.lastIndexOf(name)
    return all.map(one => ({ ...one, promises: promises(one), twin: twin(one) }))
  }

  const files = fakeFiles(1000)
  const peopleSide = fakePeople({
    people,
    topics: status.topics,
    files,
    changed,
    own: topics => {
      status = { ...status, topics }
    },
  })
  const replies = fakeReply(wishes.replies ?? {}, () => changed())
  const lists = fakeLists(push, files, wishes.lists)
  const connection = fakeConnection(wishes.connection)
  const answers: { [N in QueryName]: (input: Input<N>) => Output<N> } = {
    ...peopleSide.answers,
    ...lists.answers,
    ...connection.answers,
    ...replies.answers,
    'work.show': input => peopleSide.work(input) ?? lists.answers['work.show'](input),
    'app.status': () => status,
    'today.show': () => ({ ...shop.today, ...wishes.today }),
    'inbox.page': ({ tab, offset, limit }) => ({
      rows: ofTab(tab).slice(offset, offset + limit),
      total: ofTab(tab).length,
    }),
    'request.show': ({ request }) => {
      const row = found(rows.find(one => one.id === request))
      return { ...shop.detailOf(row), reply: replies.of(row) }
    },
    'words.show': () => ({
      ...taughtIn(taught),
      labels: shop.labels.filter(isStrange),
      examples: exampleRows(),
    }),
    'words.judge': ({ text, lastOurs, afterOffer }) => {
      const context = { ...(lastOurs && { lastOurs }), ...(afterOffer && { lastWasOffer: true as const }) }
      const found = judge(text, context, learn(taughtIn(taught)))
      const { verdict, rule, words, urgent } = found
      return { verdict, rule, words, ...effectOf(found), urgent: urgent ?? false }
    },
    'words.try': ({ change }) => ({ ...tried(change), ...wishes.trial }),
    'templates.page': ({ search, offset, limit }) => {
      const all = templates()
      const found = all.filter(({ name }) => name.includes(search))
      const count = (fate: Fate) => all.filter(one => fateOf(one) === fate).length
      const fates = { lost: count('lost'), waits: count('waits'), heard: count('heard') }
      const counts = { all: all.length, ...fates, silent: all.filter(isSilent).length }
      return { rows: found.slice(offset, offset + limit), total: found.length, counts }
    },
    'template.show': ({ template }) => found(templates().find(one => one.template === template)),
  }

  const move = (id: string, change: Partial<RequestRow>) => {
    rows = rows.map(one => (one.id === id ? { ...one, ...change } : one))
    changed()
    return null
  }
  const acts: { [N in CommandName]: (input: Input<N>) => Output<N> } = {
    ...connection.acts,
    'brake.honour': () => {
      rows = rows.map(one => (one.rule === brakeRule ? { ...one, tab: 'honoured' as const } : one))
      status = { ...status, counts: { ...status.counts, braked: 0 } }
      changed()
      return null
    },
    'account.open': ({ account }) => {
      status = { ...status, account }
      changed()
      return null
    },
    'second.choose': () => {
      const chosen = {
        folder: '/media/bia/PENDRIVE',
        sameDisk: false,
        state: 'on',
        why: null,
        since: null,
      } as const
      status = { ...status, second: chosen }
      changed()
      return null
    },
    'second.leave': () => {
      status = { ...status, second: null }
      changed()
      return null
    },
    'settings.set': ({ language, theme, telling }) => {
      const { settings } = status
      status = {
        ...status,
        settings: {
          language: language ?? settings.language,
          theme: theme ?? settings.theme,
          telling: telling ?? settings.telling,
        },
      }
      changed()
      return null
    },
    'request.decide': ({ request, decision }) => {
      if (decision === 'not-a-request') return move(request, { tab: 'dismissed', topics: [] })
      return move(request, {
        tab: 'honoured',
        topics: decision === 'stop-all' ? [...startedByShop] : [...marketing],
      })
    },
    'request.undo': ({ request }) => move(request, { tab: 'waiting', topics: [...marketing] }),
    'request.note': ({ request, reason }) => move(request, { reason }),
    'person.add': () => ({ person: 'c12' }),
    'practice.write': ({ text }) => {
      const [like] = shop.requests
      if (like) rows = [{ ...like, id: `w${rows.length}`, text, words: [], at: shop.now - 1000 }, ...rows]
      changed()
      return null
    },
    'words.change': ({ change }) => {
      const { danger } = tried(change)
      if (danger) throw { kind: 'bad-input', code: `word-${danger}` }
      for (const [name, value] of Object.entries(settingsOf(change, taught))) taught.set(name, value)
      changed()
      return null
    },
    'example.keep': ({ request, text, lastOurs, afterOffer, meant }) => {
      const said = rows.find(one => one.id === request)?.text ?? text
      const of = request ?? `of/${text}`
      const one = { of, request, text: said, lastOurs, afterOffer, meant, at: shop.now }
      examples = [one, ...examples.filter(kept => kept.of !== of)]
      changed()
      return null
    },
    'example.forget': ({ of }) => {
      examples = examples.filter(one => one.of !== of)
      changed()
      return null
    },
    'today.seen': () => null,
    ...peopleSide.acts,
    ...lists.acts,
    ...replies.acts,
    ...files.acts,
  }

  const engine: Engine = {
    ask: async (name, input) => {
      asked.push(name)
      return answers[name](input)
    },
    run: async (name, input) => {
      ran.push({ name, input })
      if (refusal) throw refusal
      return acts[name](input)
    },
    onPush: listener => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    state: {
      now: () => line,
      watch: watcher => {
        watchers.add(watcher)
        return () => void watchers.delete(watcher)
      },
    },
  }
  return {
    engine,
    ran,
    asked,
    /** A pack of proofs goes on, or ends. */
    pack: (done: number, state: Work['state'] = 'running') =>
      push({ push: 'work', work: peopleSide.packing(done, state) }),
    work: lists.levers,
    tellReply: replies.tell,
    arrive: (row: RequestRow) => {
      rows = [row, ...rows]
      changed()
    },
    refuse: (code: string) => {
      refusal = { kind: 'disk', code }
    },
    setLine: (next: Line) => {
      line = next
      for (const watcher of watchers) watcher()
    },
    setStatus: (next: Partial<Status>) => {
      status = { ...status, ...next }
      push({ push: 'status', status })
    },
  }
}
