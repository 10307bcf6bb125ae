import type { Ledger } from '../../shared/consent/ledger.ts'
import type { Listed } from '../../shared/events.ts'
import type { Own } from '../../shared/optout/own.ts'
import { promisesIn } from '../../shared/quality/promise.ts'
import type { TemplateRow } from '../../shared/teach.ts'
import { Rating } from '../../shared/view.ts'

const byTime = (a: Listed, b: Listed) => a.at - b.at

/** Every template as it was last listed, with its earlier listings' times. */
const listings = (ledger: Ledger): Map<string, Listed[]> => {
  const byTemplate = new Map<string, Listed[]>()
  for (const one of ledger.history.values())
    if (one.kind === 'template') byTemplate.set(one.template, [...(byTemplate.get(one.template) ?? []), one])
  for (const all of byTemplate.values()) all.sort(byTime)
  return byTemplate
}

/** An older listing knows no parts: its lines are read as one body. */
const partsOf = ({ parts, text }: Listed) => parts ?? [{ place: 'body' as const, text }]

const rowOf = (all: Listed[], own: Own): TemplateRow[] => {
  const [first] = all
  const last = all.at(-1)
  if (!first || !last) return []
  const changed = all.findLast((one, i) => one.text !== all[i - 1]?.text)
  const { template, name, language, category, status } = last
  const parts = partsOf(last)
  const row = {
    template,
    name,
    language,
    category,
    status,
    quality: Rating.catch('UNKNOWN').parse(last.quality),
  }
  return [
    { ...row, parts, promises: promisesIn(parts, own), since: first.at, changed: (changed ?? first).at },
  ]
}

/** The shop's templates; those whose way out would not be heard come first, then by name. */
export const templateRows = (ledger: Ledger, own: Own): TemplateRow[] =>
  [...listings(ledger).values()]
    .flatMap(all => rowOf(all, own))
    .sort((a, b) => Number(isBroken(b)) - Number(isBroken(a)) || a.name.localeCompare(b.name))

const isBroken = ({ promises }: TemplateRow) => promises.some(({ tried }) => tried !== 'heard')

/** Labels of the buttons of all templates, to choose from when a button is to be taught. */
export const buttonLabels = (ledger: Ledger): string[] => {
  const labels = [...listings(ledger).values()].flatMap(all =>
    (all.at(-1)?.parts ?? []).flatMap(({ place, text }) => (place === 'button' ? [text] : [])),
  )
  return [...new Set(labels)].sort((a, b) => a.localeCompare(b))
}
