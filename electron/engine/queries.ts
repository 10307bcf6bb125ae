import { effectOf } from '../../shared/consent/receive.ts'
import type { Input, Output, QueryName } from '../../shared/contract.ts'
import { judge } from '../../shared/optout/judge.ts'
import { opened } from './act.ts'
import { connectionQueries } from './connection/connection.ts'
import type { Engine } from './engine.ts'
import { personDetail, personRow } from './people/rows.ts'
import { fail } from './problem.ts'
import { replyQueries } from './reply/calls.ts'
import { replyOf } from './reply/show.ts'
import { requestDetail, requestRow } from './rows.ts'
import { shopQueries } from './shop.ts'
import { exampleRows, ownWords, tryChange } from './taught.ts'
import { today } from './today.ts'

type Queries = { [N in QueryName]: (engine: Engine, input: Input<N>) => Output<N> | Promise<Output<N>> }

export const queries: Queries = {
  ...shopQueries,
  ...connectionQueries,
  ...replyQueries,
  'app.status': engine => engine.status(),

  'today.show': engine => today(opened(engine), engine.now()),

  'inbox.page': (engine, { tab, offset, limit }) => {
    const { order, store } = opened(engine)
    const places = order.tab(tab)
    const rows = places.page(offset, limit).flatMap(({ id }) => {
      const record = store.ledger.requests.get(id)
      return (record && requestRow(store.ledger, record)) ?? []
    })
    return { rows, total: places.length() }
  },

  'request.show': (engine, { request }) => {
    const account = opened(engine)
    const { ledger } = account.store
    const record = ledger.requests.get(request)
    const detail = record && requestDetail(ledger, record)
    if (!record || !detail) return fail('not-found', 'no-such-request')
    return { ...detail, reply: replyOf(account, record, engine.now()) }
  },

  'people.page': async (engine, { wanted, sort, offset, limit }) => {
    const { order, store } = opened(engine)
    const { slots, chips } = await order.find(wanted, sort, engine.now())
    const rows = [...slots.subarray(offset, offset + limit)].map(slot => {
      const id = order.people.idAt(slot)
      return personRow(store.ledger, id, order.people)
    })
    return { rows, total: slots.length, all: order.people.size(), chips }
  },

  'person.show': (engine, input) => {
    const { store, order } = opened(engine)
    if (!store.ledger.people.has(input.person)) return fail('not-found', 'no-such-person')
    return personDetail(store.ledger, input.person, order.people)
  },

  'words.show': engine => {
    const { store, templates } = opened(engine)
    const { ledger } = store
    return {
      ...ownWords(ledger),
      labels: templates.labels(),
      examples: exampleRows(ledger),
    }
  },

  'words.judge': (engine, { text, lastOurs, afterOffer }) => {
    const context = { ...(lastOurs && { lastOurs }), ...(afterOffer && { lastWasOffer: true as const }) }
    const verdict = judge(text, context, opened(engine).own())
    const { rule, words, urgent } = verdict
    return { verdict: verdict.verdict, rule, words, ...effectOf(verdict), urgent: urgent ?? false }
  },

  'words.try': (engine, { change }) => {
    const { store, recent } = opened(engine)
    return tryChange(store.ledger, change, engine.now(), recent())
  },

  'templates.page': (engine, asked) => opened(engine).templates.page(asked),

  'template.show': async (engine, { template }) =>
    (await opened(engine).templates.show(template)) ?? fail('not-found', 'no-such-template'),
}
