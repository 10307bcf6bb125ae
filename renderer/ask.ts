import { QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'
import type { Input, Output, Push, QueryName } from '../shared/contract.ts'
import type { Problem, Status } from '../shared/view.ts'
import type { Work } from '../shared/work.ts'
import type { Engine } from './engine.ts'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Problem
  }
}

export const EngineContext = createContext<Engine | null>(null)

/** The engine of this page. Throws where no provider is above: that is a mistake of ours. */
export const useEngine = (): Engine => {
  const engine = useContext(EngineContext)
  if (!engine) throw new Error('EngineContext is missing')
  return engine
}

export const useLine = () => {
  const { state } = useEngine()
  return useSyncExternalStore(state.watch, state.now)
}

/** Answers are good until the engine says otherwise; being offline changes nothing, all data is here. */
export const createQueries = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  })

export const question = <N extends QueryName>(engine: Engine, name: N, input: Input<N>) => ({
  queryKey: [name, input] as const,
  queryFn: (): Promise<Output<N>> => engine.ask(name, input),
})

/** Asks the engine, and again whenever a push says that the answer changed. */
export const useAsk = <N extends QueryName>(name: N, input: Input<N>, enabled = true) =>
  useQuery({ ...question(useEngine(), name, input), enabled })

/** The status is asked once; from then on it is pushed. */
export const useStatus = () => useAsk('app.status', {})

/** The status for what stands in every row of a list, where asking for it one by one would be slow. */
export const StatusContext = createContext<Status | null>(null)

const statusKey = ['app.status', {}] as const

const stale = {
  inbox: ['inbox.page', 'request.show', 'reply.show'],
  people: ['people.page', 'person.show', 'shop.show', 'imports.show', 'backups.show'],
  today: ['today.show'],
  words: ['words.show', 'words.judge', 'words.try', 'templates.page', 'template.show'],
} as const satisfies Record<string, readonly QueryName[]>

const rooms = ['inbox', 'people', 'today', 'words'] as const

const withWork = (works: readonly Work[], work: Work): Work[] =>
  works.some(one => one.work === work.work)
    ? works.map(one => (one.work === work.work ? work : one))
    : [work, ...works]

const take = (queries: QueryClient, push: Push) => {
  if (push.push === 'status') {
    // Another account is another shop: nothing that was asked of the one before may be shown.
    const before = queries.getQueryData<Status>(statusKey)
    if (before && before.account !== push.status.account)
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== statusKey[0] })
    queries.setQueryData(statusKey, push.status)
    // The line and the connection change together.
    queries.invalidateQueries({ queryKey: ['connection.show'] })
    return
  }
  if (push.push === 'work') {
    queries.setQueryData(['work.show', { work: push.work.work }], push.work)
    queries.setQueryData<Work[]>(['works.show', {}], works => works && withWork(works, push.work))
    return
  }
  for (const room of rooms)
    if (push[room]) for (const name of stale[room]) queries.invalidateQueries({ queryKey: [name] })
}

/** Keeps what is shown in step with the engine; after a restart everything is asked anew. */
export const useFollow = () => {
  const engine = useEngine()
  const queries = useQueryClient()
  useEffect(() => {
    const leave = engine.onPush(push => take(queries, push))
    const unwatch = engine.state.watch(() => {
      if (engine.state.now() === 'ready') queries.invalidateQueries()
    })
    return () => {
      leave()
      unwatch()
    }
  }, [engine, queries])
}
