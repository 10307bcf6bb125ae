import type { Ledger } from '../consent/ledger.ts'
import type { Event, Listed } from '../events.ts'
import { noted, type Pen } from '../person/meet.ts'
import type { AccountRead, Acted, Chronicle, Health, Read } from './events.ts'
import type { AccountSeen, ActivitySeen, HealthSeen, NumberSeen } from './seen.ts'

/**
 * What of Meta's answers is new, as events. Ids are made of the content and of what it follows, so that twice is once
 * and a return is news.
 */

/** A template as Meta lists it. */
export type TemplateSeen = Pick<
  Listed,
  'template' | 'name' | 'language' | 'category' | 'status' | 'quality' | 'text' | 'parts'
>

/** When all templates of an account had been listed for the first time: what comes later is new. */
export const listedSetting = (account: string) => `listed/${account}`

type OfKind<K extends Chronicle['kind']> = Extract<Chronicle, { kind: K }>
const isA = <K extends Chronicle['kind']>(one: Chronicle, kind: K): one is OfKind<K> => one.kind === kind

/** The newest event of each thing, in one pass. `of` names the thing; undefined for what is not asked for. */
const newest = <K extends Chronicle['kind']>(
  { history }: Ledger,
  kind: K,
  of: (one: OfKind<K>) => string | undefined,
): Map<string, OfKind<K>> => {
  const found = new Map<string, OfKind<K>>()
  for (const one of history.values()) {
    if (!isA(one, kind)) continue
    const thing = of(one)
    if (thing !== undefined && one.at >= (found.get(thing)?.at ?? 0)) found.set(thing, one)
  }
  return found
}

const dayOf = (at: number) => new Date(at).toDateString()

/** Never older than what it follows: the computer's clock may have gone back meanwhile. */
const after = (pen: Pen, before: Chronicle | undefined) => Math.max(pen.now, (before?.at ?? -1) + 1)

const contentOf = ({ template, name, language, category, status, quality, text, parts }: TemplateSeen) =>
  JSON.stringify([template, name, language, category, status, quality, text, ...(parts ? [parts] : [])])

const listing = (pen: Pen, account: string, seen: TemplateSeen, before: Listed | undefined): Listed => {
  const id = `template/${pen.idOf(JSON.stringify([contentOf(seen), before?.id ?? '']))}`
  return { kind: 'template', ...noted(pen, id, after(pen, before), 'whatsapp'), account, ...seen }
}

/** Templates of one page that are new or not as before. `account`: Meta's id of the one that lists them. */
export const templateNews = (
  ledger: Ledger,
  pen: Pen,
  account: string,
  page: readonly TemplateSeen[],
): Listed[] => {
  const here = new Set(page.map(({ template }) => template))
  const known = newest(ledger, 'template', ({ template }) => (here.has(template) ? template : undefined))
  return page.flatMap(seen => {
    const before = known.get(seen.template)
    if (before && contentOf(before) === contentOf(seen)) return []
    const event = listing(pen, account, seen, before)
    known.set(seen.template, event)
    return [event]
  })
}

/**
 * What a listing tells that went to its end: templates that are there no more, once, as DELETED, and that all were
 * listed. `listed`: ids of those that are there. What another account listed is left as it is.
 */
export const listingNews = (
  ledger: Ledger,
  pen: Pen,
  account: string,
  listed: ReadonlySet<string>,
): Event[] => {
  const known = newest(ledger, 'template', one => one.template)
  const gone = [...known.values()].filter(
    one => !listed.has(one.template) && one.status !== 'DELETED' && (one.account ?? account) === account,
  )
  const name = listedSetting(account)
  const first = { name, value: String(pen.now), ...noted(pen, `setting/${name}`, pen.now, 'rule') }
  return [
    ...gone.map(before => {
      const { template, name, language, category, quality, text, parts } = before
      const seen = { template, name, language, category, status: 'DELETED', quality, text }
      return listing(pen, account, { ...seen, ...(parts && { parts }) }, before)
    }),
    ...(ledger.settings.has(name) ? [] : [{ kind: 'setting' as const, ...first }]),
  ]
}

const healthOf = (health: HealthSeen | null): Health | null =>
  health && {
    can: health.can,
    codes: [...new Set(health.blocks.flatMap(({ code }) => code ?? []))].sort((a, b) => a - b),
  }

/** One reading a day for each number, and one wherever anything changed. */
export const numberNews = (ledger: Ledger, pen: Pen, numbers: readonly NumberSeen[]): Read[] => {
  const known = newest(ledger, 'reading', one => one.number)
  return numbers.flatMap(({ id: number, rating, ...seen }): Read[] => {
    const { display, name, nameStatus, status, limit, throughput } = seen
    const said = { display, name, nameStatus, status, limit, throughput, health: healthOf(seen.health) }
    const before = known.get(number)
    const isSame = before?.rating === rating && JSON.stringify(before.said) === JSON.stringify(said)
    if (before && isSame && dayOf(before.at) === dayOf(pen.now)) return []
    const content = [dayOf(pen.now), number, rating, said, before?.id ?? '']
    const id = `reading/${pen.idOf(JSON.stringify(content))}`
    // Where the clock was ahead once, what follows that moment is noted once too.
    if (ledger.history.has(id)) return []
    return [{ kind: 'reading', ...noted(pen, id, pen.now, 'whatsapp'), rating, number, said }]
  })
}

/** What Meta says of the account, where it is new or not as before. */
export const accountNews = (ledger: Ledger, pen: Pen, seen: AccountSeen): AccountRead[] => {
  const { id: account, name, status, review, verification, limit } = seen
  const said = { name, status, review, verification, limit, health: healthOf(seen.health) }
  const before = newest(ledger, 'account', one => one.account).get(account)
  if (before && JSON.stringify(before.said) === JSON.stringify(said)) return []
  const id = `account/${pen.idOf(JSON.stringify([account, said, before?.id ?? '']))}`
  return [{ kind: 'account', ...noted(pen, id, after(pen, before), 'whatsapp'), account, said }]
}

/** What was done in the account since it was asked last. */
export const activityNews = (
  ledger: Ledger,
  pen: Pen,
  account: string,
  done: readonly ActivitySeen[],
): Acted[] =>
  done.flatMap(({ id: metaId, at, what, who, about }): Acted[] => {
    const id = `activity/${account}/${metaId}`
    if (ledger.history.has(id)) return []
    return [{ kind: 'activity', ...noted(pen, id, at, 'whatsapp'), account, what, who, about }]
  })
