import Scale from 'lucide-react/icons/scale'
import type { RequestRow } from '../../shared/view.ts'
import { start, usePlace } from '../place.ts'
import { useNow } from '../ui/now.ts'
import { useWhen } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { answerBy, daysBetween, monthAfter } from './days.ts'
import { Everything } from './Everything.tsx'
import { Erasing } from './Rights.tsx'

/** Somebody asks about her own data: by when the law wants an answer, and the two acts that answer it. */
export const Legal = ({ row }: { row: RequestRow }) => {
  const say = useSay()
  const when = useWhen()
  const { go } = usePlace()
  const due = answerBy(row.at)
  const left = daysBetween(useNow(), due)
  const date = when.day(due)
  return (
    <section className="legal" aria-labelledby="legal">
      <Scale size={16} strokeWidth={1.8} aria-hidden />
      <div>
        <h3 id="legal">
          {row.tab === 'waiting'
            ? say(left < 0 ? 'legal.late' : 'legal.until', { date, n: left })
            : say('legal.title')}
        </h3>
        <p>
          {say('legal.what')} {row.tab === 'waiting' && say('legal.then')}
        </p>
        <div className="legal-acts">
          <Everything person={row.person} />
          <Erasing
            person={row.person}
            erased={() => go({ ...start.inbox, tab: row.tab, request: null }, 'slide')}
          />
        </div>
        <details className="support">
          <summary>{say('legal.more')}</summary>
          <ul>
            <li>{say('legal.lgpd', { date })}</li>
            <li>{say('legal.small')}</li>
            <li>{say('legal.gdpr', { date: when.day(monthAfter(row.at)) })}</li>
          </ul>
        </details>
      </div>
    </section>
  )
}
