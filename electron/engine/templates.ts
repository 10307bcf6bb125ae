import { setImmediate as breathe } from 'node:timers/promises'
import type { Touched } from '../../shared/consent/apply.ts'
import type { Ledger } from '../../shared/consent/ledger.ts'
import type { Input, Output } from '../../shared/contract.ts'
import type { Listed } from '../../shared/events.ts'
import { judgeButton } from '../../shared/optout/button.ts'
import type { Own } from '../../shared/optout/own.ts'
import { fateOf, isSilent } from '../../shared/quality/fate.ts'
import { checkPolicy } from '../../shared/quality/policy/check.ts'
import { type Offers, offersIn, type Promised, tryOffers } from '../../shared/quality/promise.ts'
import { textRules } from '../../shared/quality/textRules.ts'
import type { FindingRow, TemplateRow } from '../../shared/teach.ts'
import { Rating } from '../../shared/view.ts'
import type { Acted } from '../../shared/whatsapp/events.ts'
import { ownWords } from './taught.ts'

type Page = Output<'templates.page'>

/** The shop's templates as they were last listed, and how what they promise fares, kept as listings come. */
export type Catalogue = {
  touch: (touched: Touched) => void
  page: (asked: Input<'templates.page'>) => Promise<Page>
  show: (template: string) => Promise<TemplateRow | null>
  /** Labels of buttons that nobody would understand yet, to choose from when one is to be taught. */
  labels: () => string[]
}

/** `since`, `changed`: when it was first listed, and when its text was last another. */
type Known = { last: Listed; since: number; changed: number; turned: TemplateRow['turned'] }

/** How long trying them may hold everything else up, in milliseconds. */
const patience = 4
const labelsOffered = 50
const inOrder = new Intl.Collator().compare

const isGone = ({ last }: Known) => last.status === 'DELETED'

/** An older listing knows no parts: its lines are read as one body. */
const partsOf = ({ parts, text }: Listed) => parts ?? [{ place: 'body' as const, text }]

/** An offer that was listed as something else before: who agreed to that has not agreed to offers. */
const turnedIn = (last: Listed, before: Known | undefined): Known['turned'] => {
  if (last.category !== 'MARKETING' || !before) return null
  const { category } = before.last
  return category === 'MARKETING' ? before.turned : { at: last.at, before: category }
}

const knownIn = ({ history }: Ledger): Map<string, Known> => {
  const all = [...history.values()].flatMap(one => (one.kind === 'template' ? one : []))
  all.sort((a, b) => a.at - b.at)
  const known = new Map<string, Known>()
  for (const last of all) {
    const before = known.get(last.template)
    const changed = before?.last.text === last.text ? before.changed : last.at
    const since = before?.since ?? last.at
    known.set(last.template, { last, since, changed, turned: turnedIn(last, before) })
  }
  return known
}

/** What people of the account did to templates, oldest first. */
const actedIn = ({ history }: Ledger): Acted[] => {
  const all = [...history.values()].flatMap(one => (one.kind === 'activity' ? one : []))
  return all.filter(({ what }) => what.includes('TEMPLATE')).sort((a, b) => a.at - b.at)
}

export const createCatalogue = (ledger: Ledger, own: () => Own): Catalogue => {
  let known = new Map<string, Known>()
  let names = new Map<string, number>()
  let acted: Acted[] = []
  let isListed = false
  /** By id of the listing: what it offers never changes, how that fares does when the owner teaches. */
  let offers = new Map<string, Offers>()
  let promises = new Map<string, Promised[]>()
  /** By id of the listing: what its text should say otherwise. */
  const findings = new Map<string, FindingRow[]>()
  let taught = ''
  let isTried = false
  let trying: Promise<void> | null = null
  let order: string[] = []
  let counts: Page['counts'] = { all: 0, lost: 0, waits: 0, heard: 0, silent: 0 }
  let visited = { visit: '', order }

  const list = () => {
    if (isListed) return
    isListed = true
    known = knownIn(ledger)
    acted = actedIn(ledger)
    names = new Map()
    for (const { last } of known.values()) names.set(last.name, (names.get(last.name) ?? 0) + 1)
  }

  const tryAll = async () => {
    list()
    isTried = true
    const here = known
    const words = JSON.stringify(ownWords(ledger))
    const before = { offers, promises: words === taught ? promises : new Map<string, Promised[]>() }
    const next = { offers: new Map<string, Offers>(), promises: new Map<string, Promised[]>() }
    const heard = own()
    let since = performance.now()
    for (const { last } of here.values()) {
      const offered = before.offers.get(last.id) ?? offersIn(partsOf(last))
      next.offers.set(last.id, offered)
      next.promises.set(last.id, before.promises.get(last.id) ?? tryOffers(offered, heard))
      if (performance.now() - since < patience) continue
      await breathe()
      since = performance.now()
    }
    ;({ offers, promises } = next)
    taught = words
    arrange(here)
  }

  const arrange = (here: ReadonlyMap<string, Known>) => {
    counts = { all: here.size, lost: 0, waits: 0, heard: 0, silent: 0 }
    const all = [...here].map(([template, one]) => {
      const row = { category: one.last.category, promises: promises.get(one.last.id) ?? [] }
      const fate = fateOf(row)
      if (!isGone(one) && fate !== 'none') counts[fate] += 1
      if (!isGone(one) && isSilent(row)) counts.silent += 1
      const place = isGone(one) ? 3 : fate === 'lost' ? 0 : fate === 'waits' ? 1 : 2
      return { template, name: one.last.name, place }
    })
    all.sort((a, b) => a.place - b.place || inOrder(a.name, b.name))
    order = all.map(({ template }) => template)
  }

  /** All tried, with what came and was taught up to now. */
  const fresh = async () => {
    await trying
    if (isTried) return
    trying ??= tryAll().finally(() => {
      trying = null
    })
    await trying
  }

  /** What was just taught stays where it is, for as long as the visit lasts. */
  const ordered = (visit: string): string[] => {
    if (visited.visit !== visit) visited = { visit, order }
    else if (visited.order !== order) {
      const there = new Set(visited.order)
      const added = order.filter(template => !there.has(template))
      visited = { visit, order: [...visited.order.filter(template => known.has(template)), ...added] }
    }
    return visited.order
  }

  const findingsOf = (last: Listed): FindingRow[] => {
    const before = findings.get(last.id)
    if (before) return before
    const draft = { ...last, parts: partsOf(last), links: [] }
    const found = checkPolicy(draft, { own: own(), shop: null }).flatMap(({ rule, why: _, ...one }) => {
      const text = textRules.find(name => name === rule)
      return text ? [{ ...one, rule: text }] : []
    })
    findings.set(last.id, found)
    return found
  }

  /** Meta tells of which template in a sentence that has its name. */
  const byOf = (name: string): TemplateRow['by'] => {
    const isOfIt = ({ about }: Acted) => about?.split(/[^\w]+/).includes(name) === true
    const last = acted.findLast(one => one.who !== null && isOfIt(one))
    return last?.who ? { who: last.who, at: last.at } : null
  }

  const rowOf = (template: string): TemplateRow[] => {
    const one = known.get(template)
    if (!one) return []
    const { name, language, category, status } = one.last
    return [
      {
        ...{ template, name, language, category, status, parts: partsOf(one.last) },
        quality: Rating.catch('UNKNOWN').parse(one.last.quality),
        promises: promises.get(one.last.id) ?? [],
        findings: isGone(one) ? [] : findingsOf(one.last),
        ...{
          since: one.since,
          changed: one.changed,
          turned: one.turned,
          by: byOf(name),
          twin: (names.get(name) ?? 0) > 1,
        },
      },
    ]
  }

  return {
    touch: ({ shop }) => {
      if (!shop) return
      isListed = false
      isTried = false
    },
    page: async ({ search, visit, offset, limit }) => {
      await fresh()
      const wanted = search.toLowerCase().split(/\s+/)
      const isWanted = (template: string) => {
        const name = known.get(template)?.last.name.toLowerCase() ?? ''
        return wanted.every(word => name.includes(word))
      }
      const all = ordered(visit)
      const found = search.trim() === '' ? all : all.filter(isWanted)
      return { rows: found.slice(offset, offset + limit).flatMap(rowOf), total: found.length, counts }
    },
    show: async template => {
      await fresh()
      return rowOf(template)[0] ?? null
    },
    labels: () => {
      list()
      const labels = new Set<string>()
      for (const one of known.values())
        if (!isGone(one))
          for (const { place, text } of one.last.parts ?? []) if (place === 'button') labels.add(text)
      const strange: string[] = []
      for (const label of [...labels].sort(inOrder)) {
        const { verdict } = judgeButton(undefined, label, {}, own())
        if (verdict !== 'OUT' && verdict !== 'TOPIC') strange.push(label)
        if (strange.length === labelsOffered) break
      }
      return strange
    },
  }
}
