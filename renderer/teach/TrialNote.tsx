import ArrowRight from 'lucide-react/icons/arrow-right'
import Ban from 'lucide-react/icons/ban'
import Check from 'lucide-react/icons/check'
import X from 'lucide-react/icons/x'
import type { Change } from '../../shared/optout/change.ts'
import type { Trial } from '../../shared/teach.ts'
import { CustomerText } from '../ui/CustomerText.tsx'
import { sayProblem } from '../ui/problem.ts'
import { useWhen } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import type { TwoSteps } from './change.ts'

/** What a change that is being tried would do, in the place where it was tried. */
export const TrialNote = ({ steps: { tried, trial, problem } }: { steps: TwoSteps }) => {
  const say = useSay()
  return (
    <div className="trial" role="status">
      {problem && <p className="trial-danger">{sayProblem(say, problem)}</p>}
      {tried && trial && <Told change={tried} trial={trial} />}
    </div>
  )
}

/** The word or button that must not be taught so, and whether it would silence. */
const refused = (change: Change): { text: string; meaning: string } => {
  if (change.do === 'add-word') return change.word
  if (change.do !== 'tag-button') return { text: '', meaning: '' }
  const { id, meaning } = change.button
  return { text: id, meaning: meaning.startsWith('stop') ? 'out' : meaning }
}

/** The sentence on what would change, and below it each message that would. */
export const Told = ({ change, trial }: { change: Change; trial: Trial }) => {
  const say = useSay()
  const { danger, examined, total, changes } = trial
  if (danger) {
    const { text, meaning } = refused(change)
    const told = say(`danger.${danger}`, { text, meaning })
    if (danger === 'known')
      return (
        <p className="trial-none">
          <Check size={16} aria-hidden />
          {told}
        </p>
      )
    return (
      <p className="trial-danger">
        <Ban size={16} aria-hidden />
        {told}
      </p>
    )
  }
  if (total === 0)
    return (
      <p className="trial-none">
        <Check size={16} aria-hidden />
        {say('trial.none', { n: examined })}
      </p>
    )
  return (
    <>
      <p>
        {say('trial.some', { total, n: examined })}{' '}
        {total > changes.length && say('trial.first', { n: changes.length })}
      </p>
      <ul className="trial-list" aria-label={say('trial.label')}>
        {changes.map(one => (
          <li key={`${one.request}${one.at}${one.text}`}>
            <Turn {...one} />
          </li>
        ))}
      </ul>
    </>
  )
}

const Turn = ({ text, at, request, before, after, meant }: Trial['changes'][number]) => {
  const say = useSay()
  const { date } = useWhen()
  const kind = () => {
    if (meant) return say('trial.kind.example')
    return request ? say('trial.kind.request', { date: date(at) }) : say('trial.kind.recent')
  }
  return (
    <>
      <p>
        <q>
          <CustomerText text={text} />
        </q>{' '}
        <small>{kind()}</small>
      </p>
      <span className="trial-turn">
        {before === after ? (
          say('trial.part')
        ) : (
          <>
            {say(`reading.${before}`)}
            <ArrowRight size={14} aria-label={say('trial.to')} />
            {say(`reading.${after}`)}
          </>
        )}
      </span>
      {meant && (
        <span className="agree" data-right={after === meant}>
          {after === meant ? <Check size={14} aria-hidden /> : <X size={14} aria-hidden />}
          {after === meant ? say('trial.right') : say('trial.wrong', { meant: say(`meant.${meant}`) })}
        </span>
      )}
    </>
  )
}
