import { type Reason, reasons } from '../../shared/events.ts'
import type { RequestDetail, Step } from '../../shared/view.ts'
import { useWhen, When } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'

const isReason = (why: string): why is Reason => reasons.some(reason => reason === why)

/** Of notes only the last one counts, and it is read above: the trail keeps to what was done. */
const shown = (trail: readonly Step[]) => trail.filter(step => step.what !== 'noted')

/** What a rule did within a minute needs no time of its own; WhatsApp tells the arrival in whole seconds. */
const atOnce = 60_000

/** What became of the request, step by step. */
export const Trail = ({ detail }: { detail: RequestDetail }) => {
  const say = useSay()
  const when = useWhen()
  const { row, trail } = detail
  const sayStep = ({ what, why }: Step) => {
    const because = why && isReason(why) ? say(`reason.${why}`) : (why ?? '')
    if (what === 'undone') return say('step.undone', { why: because })
    return because ? `${say(`step.${what}`)} (${because})` : say(`step.${what}`)
  }
  return (
    <ol className="trail" aria-label={say('detail.trail')}>
      {shown(trail).map(step => (
        <li key={`${step.at}${step.what}`}>
          {(step.what === 'arrived' || step.by === 'owner' || step.at - row.at > atOnce) && (
            <When at={step.at} as={when.isToday(step.at) ? 'clock' : 'dated'} />
          )}{' '}
          {sayStep(step)}
        </li>
      ))}
      {row.tab === 'waiting' && <li>{say('step.waiting', { ago: when.ago(row.at) })}</li>}
    </ol>
  )
}
