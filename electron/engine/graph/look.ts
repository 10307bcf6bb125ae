import type { Ledger } from '../../../shared/consent/ledger.ts'
import type { Event, Listed, Read } from '../../../shared/events.ts'
import { noted, type Pen } from '../../../shared/person/meet.ts'
import type { Rating } from '../../../shared/view.ts'
import type { Account } from '../account.ts'
import type { Graph } from './graph.ts'
import { readNumber } from './number.ts'
import { readTemplates, type TemplateSeen } from './templates.ts'

/** What Meta says at one moment of a number and its account's templates. */
export type Seen = { rating: Rating; templates: TemplateSeen[] }

const dayOf = (at: number) => new Date(at).toDateString()
const newest = <T extends { at: number }>(all: T[]): T | undefined =>
  all.reduce<T | undefined>((best, one) => (best && best.at >= one.at ? best : one), undefined)

const contentOf = ({ template, name, language, category, status, quality, text, parts }: TemplateSeen) =>
  JSON.stringify([template, name, language, category, status, quality, text, ...(parts ? [parts] : [])])

/**
 * What is new in it, as events: one reading a day, or where the colour changed; templates that are new or not
 * as before. Ids are made of the content and of what it follows, so that twice is once and a return is news.
 */
export const newsIn = (ledger: Ledger, pen: Pen, { rating, templates }: Seen): Event[] => {
  const history = [...ledger.history.values()]
  const read = newest(history.filter((one): one is Read => one.kind === 'reading'))
  const listed = history.filter((one): one is Listed => one.kind === 'template')
  const events: Event[] = []
  if (!read || read.rating !== rating || dayOf(read.at) !== dayOf(pen.now)) {
    const id = `reading/${pen.idOf(JSON.stringify([dayOf(pen.now), rating, read?.id ?? '']))}`
    events.push({ kind: 'reading', ...noted(pen, id, pen.now, 'whatsapp'), rating })
  }
  for (const seen of templates) {
    const before = newest(listed.filter(one => one.template === seen.template))
    if (before && contentOf(before) === contentOf(seen)) continue
    const id = `template/${pen.idOf(JSON.stringify([contentOf(seen), before?.id ?? '']))}`
    events.push({ kind: 'template', ...noted(pen, id, pen.now, 'whatsapp'), ...seen })
  }
  return events
}

/** Asks Meta once and writes down what is new. Rejects as `Graph.get` and `Store.commit` do. */
export const look = async (account: Account, graph: Graph, ids: { account: string; id: string }) => {
  const [{ rating }, templates] = await Promise.all([
    readNumber(graph, ids.id),
    readTemplates(graph, ids.account),
  ])
  await account.store.commit(() => newsIn(account.store.ledger, account.pen(), { rating, templates }))
}
