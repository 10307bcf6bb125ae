import Check from 'lucide-react/icons/check'
import CircleDashed from 'lucide-react/icons/circle-dashed'
import MessageSquareText from 'lucide-react/icons/message-square-text'
import Scale from 'lucide-react/icons/scale'
import Smartphone from 'lucide-react/icons/smartphone'
import Undo from 'lucide-react/icons/undo-2'
import { type Way, ways } from '../../shared/events.ts'
import type { Today } from '../../shared/today.ts'
import { answerBy, daysBetween } from '../people/days.ts'
import { useNow } from '../ui/now.ts'
import { useWhen, When } from '../ui/when.tsx'
import { type Say, useFormats, useSay } from '../words/say.ts'

type Line = Today['since'][number]

const icons = {
  honoured: Check,
  held: CircleDashed,
  returned: Undo,
  legal: Scale,
  template: MessageSquareText,
  number: Smartphone,
  account: Smartphone,
} satisfies Record<Line['what'], unknown>

type Words = {
  say: Say
  list(words: string[]): string
  sayLegal(count: number, first: number): string
  sayNotice(notice: NonNullable<Line['notice']>): string
}

const sayLine = ({ say, list, sayLegal, sayNotice }: Words, line: Line): string => {
  const { news, about } = line
  if (news && about)
    return say(`since.template.${news.of}`, { about, before: news.before ?? '', after: news.after })
  if (line.what === 'template')
    return line.about
      ? say('since.template', { about: line.about })
      : say('since.template.unnamed', { n: line.count })
  if (line.notice) return sayNotice(line.notice)
  if (line.first !== undefined) return sayLegal(line.count, line.first)
  const what = say(`since.${line.what}`, { n: line.count })
  const came = ways.flatMap((way: Way) => {
    const n = line.ways[way]
    return n ? [say(`since.way.${way}`, { n })] : []
  })
  return came.length > 0 ? say('since.ways', { what, ways: list(came) }) : what
}

/** What happened since the last visit, newest first. */
export const Since = ({ today }: { today: Today }) => {
  const say = useSay()
  const when = useWhen()
  const { list } = useFormats()
  const { lastVisit, since } = today
  const now = useNow()
  /** By when the first of them is to be answered. */
  const sayLegal = (n: number, first: number) => {
    const due = answerBy(first)
    const left = daysBetween(now, due)
    return say(left < 0 ? 'since.legal.late' : 'since.legal.until', { n, left, date: when.day(due) })
  }
  const sayNotice = ({ code, values }: NonNullable<Line['notice']>) =>
    say(`notice.${code}`, {
      ...values,
      ...(typeof values.until === 'number' && { until: when.day(values.until) }),
    })
  return (
    <section className="card since" aria-labelledby="card-since">
      <h2 id="card-since">
        {lastVisit === null ? say('today.since.first') : say('today.since', { when: when.dated(lastVisit) })}
      </h2>
      {since.length === 0 && <p className="card-line">{say('today.since.nothing')}</p>}
      <ul>
        {since.map(line => {
          const Icon = icons[line.what]
          return (
            <li key={`${line.what}${line.about}${line.news?.of}${line.at}`} data-what={line.what}>
              <Icon size={16} strokeWidth={2} aria-hidden />
              <span>{sayLine({ say, list, sayLegal, sayNotice }, line)}</span>
              <When at={line.at} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
