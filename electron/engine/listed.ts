import type { Ledger } from '../../shared/consent/ledger.ts'
import type { Listed, Noticed } from '../../shared/events.ts'
import type { Today } from '../../shared/today.ts'
import { listedSetting } from '../../shared/whatsapp/news.ts'

type Line = Today['since'][number]
type News = NonNullable<Line['news']>

/** Meta's fields that tell the same as another listing does. */
export const newsFields: Record<string, News['of']> = {
  message_template_status_update: 'status',
  message_template_quality_update: 'quality',
  template_category_update: 'category',
  message_template_components_update: 'text',
}

/** So many templates are named one by one; of more only the count is told. */
const named = 4

/** One listing of a template and the one before. `isNew`: it came after all had been listed for the first time. */
type Step = { one: Listed; before: Listed | undefined; isNew: boolean }

/** What became of the templates after a moment, in the order of time. */
export const listedSince = ({ history, settings }: Ledger, from: number): Step[] => {
  const all = [...history.values()].flatMap(one => (one.kind === 'template' ? one : []))
  all.sort((a, b) => a.at - b.at)
  const last = new Map<string, Listed>()
  return all.flatMap(one => {
    const before = last.get(one.template)
    last.set(one.template, one)
    const whole = settings.get(listedSetting(one.account ?? ''))?.value
    const isNew = !before && whole !== undefined && one.at > Number(whole)
    return one.at > from ? { one, before, isNew } : []
  })
}

const newsOf = ({ one, before, isNew }: Step): News[] => {
  if (!before) return isNew ? [{ of: 'new', before: null, after: one.status }] : []
  const words = (['status', 'quality', 'category'] as const).flatMap(of =>
    one[of] === before[of] ? [] : { of, before: before[of], after: one[of] },
  )
  return before.text === one.text ? words : [...words, { of: 'text', before: null, after: '' }]
}

/** What one of Meta's own deliveries told, and of which template: that is not said a second time. */
const toldBy = ({ notice, at }: Noticed) => {
  const { templateId, after } = notice.details
  const word = typeof after === 'string' ? after : notice.what
  return { template: String(templateId), of: newsFields[notice.field], word, at }
}

/** Lines of what a listing showed of templates after a moment, where no delivery of Meta's told it. */
export const listedLines = (ledger: Ledger, from: number): Line[] => {
  const told = new Map<string, ReturnType<typeof toldBy>[]>()
  for (const one of ledger.history.values()) {
    if (one.kind !== 'notice' || one.notice.about !== 'template') continue
    const said = toldBy(one)
    told.set(said.template, [...(told.get(said.template) ?? []), said])
  }
  const isTold = ({ of, after }: News, { one, before }: Step) =>
    (told.get(one.template) ?? []).some(
      said =>
        said.at > (before?.at ?? 0) &&
        (of === 'new' || (said.of === of && (of === 'text' || said.word === after))),
    )
  const lines = listedSince(ledger, from).flatMap(step =>
    newsOf(step).flatMap((news): Line[] => {
      if (isTold(news, step)) return []
      const { name: about, at } = step.one
      return [{ what: 'template', count: 1, ways: {}, about, news, at }]
    }),
  )
  const last = lines.at(-1)
  if (!last || lines.length <= named) return lines
  return [{ ...last, count: lines.length, about: null, news: null }]
}
