import { groupOf, type Ledger } from '../../shared/consent/ledger.ts'
import { effectOf } from '../../shared/consent/receive.ts'
import type { Input, Output, QueryName } from '../../shared/contract.ts'
import { judge } from '../../shared/optout/judge.ts'
import { keyOf, spellings } from '../../shared/person/keys.ts'
import { foldName } from '../../shared/person/name.ts'
import type { Account } from './account.ts'
import type { Engine } from './engine.ts'
import { fail } from './problem.ts'
import { person, personDetail, personRow, requestDetail, requestRow } from './rows.ts'
import { exampleRows, ownWords, tryChange } from './taught.ts'
import { buttonLabels, templateRows } from './templates.ts'
import { today } from './today.ts'

type Queries = { [N in QueryName]: (engine: Engine, input: Input<N>) => Output<N> }

const opened = (engine: Engine): Account => engine.account() ?? fail('not-found', 'no-account')

/** A person fits a search by part of the name, of any number in digits, or of the user id. */
const fits = (ledger: Ledger, id: string, words: string, digits: string): boolean => {
  const { name } = person(ledger, id)
  if (name && foldName(name).includes(words)) return true
  const identities = groupOf(ledger, id).flatMap(one => ledger.people.get(one)?.identities ?? [])
  return identities.some(one =>
    one.kind === 'user'
      ? one.id.toLowerCase().includes(words)
      : digits.length > 2 && [one.id, ...spellings(keyOf(one))].some(spelling => spelling.includes(digits)),
  )
}

export const queries: Queries = {
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
    const { ledger } = opened(engine).store
    const record = ledger.requests.get(request)
    return (record && requestDetail(ledger, record)) ?? fail('not-found', 'no-such-request')
  },

  'people.page': (engine, { search, topic, state, offset, limit }) => {
    const { order, store } = opened(engine)
    const { ledger } = store
    const words = foldName(search)
    const digits = search.replace(/\D/g, '')
    const wanted = ({ id }: { id: string }) =>
      (state === null || order.stateOf(id, topic) === state) &&
      (words === '' || fits(ledger, id, words, digits))
    const everyone = state === null && words === ''
    const found = everyone ? [] : [...order.people.newestFirst()].filter(wanted)
    const places = everyone ? order.people.page(offset, limit) : found.slice(offset, offset + limit)
    return {
      rows: places.map(({ id }) => personRow(ledger, id)),
      total: everyone ? order.people.length() : found.length,
      all: order.people.length(),
      states: order.states(topic),
    }
  },

  'person.show': (engine, input) => {
    const { ledger } = opened(engine).store
    if (!ledger.people.has(input.person)) return fail('not-found', 'no-such-person')
    return personDetail(ledger, input.person)
  },

  'words.show': engine => {
    const { ledger } = opened(engine).store
    return {
      ...ownWords(ledger),
      labels: buttonLabels(ledger),
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

  'templates.show': engine => {
    const { store, own } = opened(engine)
    return templateRows(store.ledger, own())
  },
}
