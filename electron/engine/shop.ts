import { z } from 'zod'
import { viewSetting } from '../../shared/consent/erase.ts'
import type { Input, Output, QueryName } from '../../shared/contract.ts'
import type { Worded } from '../../shared/events.ts'
import { sorts, Wanted } from '../../shared/people.ts'
import { opened } from './act.ts'
import type { Engine } from './engine.ts'

type ShopQuery = 'shop.show' | 'imports.show' | 'work.show' | 'works.show' | 'backups.show'
type Queries = {
  [N in ShopQuery & QueryName]: (engine: Engine, input: Input<N>) => Output<N> | Promise<Output<N>>
}

const View = z.object({ name: z.string(), wanted: Wanted, sort: z.enum(sorts) })

export const viewsIn = (settings: ReadonlyMap<string, { value: string }>): Output<'shop.show'>['views'] =>
  [...settings].flatMap(([name, { value }]) => {
    if (!name.startsWith(viewSetting('')) || value === '') return []
    const read = View.safeParse(JSON.parse(value))
    return read.success ? [{ id: name.slice(viewSetting('').length), ...read.data }] : []
  })

const byTime = (a: Worded, b: Worded) => a.at - b.at || (a.id < b.id ? -1 : 1)

export const shopQueries: Queries = {
  'shop.show': engine => {
    const { store, setting } = opened(engine)
    const { topics, wordings, settings } = store.ledger
    const versions = new Map<string, number>()
    return {
      topics: [...topics].map(([id, { first, last }]) => ({
        ...{ id, name: last.name, like: first.like, retired: last.retired ?? false },
      })),
      wordings: [...wordings.values()].sort(byTime).map(({ wording, title, text, at }) => {
        const version = (versions.get(title) ?? 0) + 1
        versions.set(title, version)
        return { id: wording, title, version, text, at }
      }),
      staff: setting('staff') ?? '',
      views: viewsIn(settings),
    }
  },

  'imports.show': engine => {
    const { ledger } = opened(engine).store
    const people = new Map<string, number>()
    const count = (list: string) => people.set(list, (people.get(list) ?? 0) + 1)
    for (const { entries = [], requests } of ledger.people.values()) {
      const chats = requests.flatMap(id => ledger.requests.get(id)?.asked?.line?.import ?? [])
      for (const list of new Set([...entries.map(entry => entry.import), ...chats])) count(list)
    }
    return [...ledger.imports.values()]
      .flatMap(({ id, said, undone }) =>
        said
          ? {
              ...{ import: id, kind: said.chat ? ('chat' as const) : ('list' as const), name: said.name },
              ...{ at: said.at, state: said.state, topics: said.topics },
              ...{ people: people.get(id) ?? 0, staff: said.staff ?? null },
              undone: undone && { at: undone.at, why: undone.why },
            }
          : [],
      )
      .sort((a, b) => b.at - a.at)
  },

  'work.show': (engine, { work }) => engine.works.show(work),
  'works.show': engine => engine.works.all(),
  'backups.show': engine => opened(engine).store.copies(),
}
