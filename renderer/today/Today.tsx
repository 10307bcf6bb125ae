import { useEffect } from 'react'
import { useIntl } from 'react-intl'
import type { Status } from '../../shared/view.ts'
import { useAsk, useEngine } from '../ask.ts'
import { ScreenHead } from '../frame/ScreenHead.tsx'
import { useNow } from '../ui/now.ts'
import { Loading, Trouble } from '../ui/States.tsx'
import { useSay } from '../words/say.ts'
import { ConsentCard } from './ConsentCard.tsx'
import { QualityCard } from './QualityCard.tsx'
import { RequestsCard } from './RequestsCard.tsx'
import { Since } from './Since.tsx'

/** A glance shorter than this is no visit. */
const glance = 3_000

/** Tells the engine that "Hoje" was seen, when it is left: while it is read, its list stays as it is. */
const useSeen = () => {
  const engine = useEngine()
  useEffect(() => {
    const from = Date.now()
    const leave = () => {
      // A visit that could not be noted only makes the next list longer.
      if (Date.now() - from > glance) engine.run('today.seen', {}).catch(() => {})
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [engine])
}

const partOfDay = (now: number) => {
  const hour = new Date(now).getHours()
  if (hour >= 5 && hour < 12) return 'morning'
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening'
}

/** The morning's five minutes: who waits, how the number is, who agrees, what happened. */
export const Today = ({ status }: { status: Status }) => {
  const say = useSay()
  const now = useNow()
  const { locale } = useIntl()
  const { data, error, refetch } = useAsk('today.show', {})
  useSeen()
  const date = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(now)
  const { waiting } = status.counts
  const answer = waiting > 0 ? say('today.waiting', { n: waiting }) : say('today.calm')
  return (
    <>
      <ScreenHead
        title={say(`today.${partOfDay(now)}`)}
        line={`${date.charAt(0).toLocaleUpperCase(locale)}${date.slice(1)}. ${answer}`}
      />
      <div className="today">
        {error && !data && <Trouble problem={error} again={() => void refetch()} />}
        {!data && !error && <Loading rows={3} />}
        {data && (
          <>
            <div className="cards">
              <RequestsCard status={status} />
              <QualityCard quality={data.quality} />
              <ConsentCard offers={data.offers} />
            </div>
            <Since today={data} />
          </>
        )}
      </div>
    </>
  )
}
