import { useState } from 'react'
import type { Change } from '../../shared/optout/taught.ts'
import type { PromiseRow } from '../../shared/teach.ts'
import type { Problem } from '../../shared/view.ts'
import { useAsk } from '../ask.ts'
import { CustomerText } from '../ui/CustomerText.tsx'
import { sayProblem, useRun, useTry } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useSay } from '../words/say.ts'
import { FateIcon } from './FateIcon.tsx'
import { heardLabel, heardWord, tongueOf } from './fate.ts'

type Props = { promise: PromiseRow; language: string; onTaught(): void }

/** One way out, how it fares when a customer takes it, and what can be done where nobody would hear. */
export const Promised = (props: Props) => {
  const say = useSay()
  const { text, place, tried } = props.promise
  return (
    <li className="promise" data-tried={tried}>
      <FateIcon fate={tried} />
      <p>
        <b>
          <CustomerText text={text} />
        </b>{' '}
        <span className="promise-fate">{say(`templates.${tried}`)}</span>{' '}
        <small>{say(`templates.place.${place}`)}</small>
      </p>
      {tried !== 'heard' && <Mend {...props} tried={tried} />}
    </li>
  )
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/** What was taught of this word or button before, as the change that brings it back. */
const useBefore = ({ text, place }: PromiseRow): Change => {
  const { data } = useAsk('words.show', {})
  if (place === 'button') {
    const button = data?.buttons.find(one => same(one.id, text))
    return button ? { do: 'tag-button', button } : { do: 'untag-button', id: text }
  }
  const word = data?.words.find(one => same(one.text, text))
  return word ? { do: 'add-word', word } : { do: 'remove-word', text }
}

type MendProps = Props & { tried: 'waits' | 'lost' }

/** Runs a change of what is taught, with an undo. A refusal comes back, to be said where it happened. */
const useTeach = ({ promise, onTaught }: Props) => {
  const say = useSay()
  const attempt = useTry()
  const run = useRun()
  const { tell } = useToast()
  const before = useBefore(promise)
  const [refused, setRefused] = useState<Problem | null>(null)
  const { text, place } = promise
  const undo = async () => {
    const { ok } = await run('words.change', { change: before })
    if (ok) tell({ text: say('templates.untaught', { text }) })
  }
  const teach = async (change: Change) => {
    const result = await attempt('words.change', { change })
    if (!result.ok) return setRefused(result.problem)
    onTaught()
    tell({
      text: say(place === 'button' ? 'templates.tagged' : 'templates.taught', { text }),
      act: { label: say('detail.undo'), key: 'U', run: undo },
    })
  }
  return { teach, refused: refused && sayProblem(say, refused) }
}

const Mend = (props: MendProps) =>
  props.promise.place === 'button' ? <Tag {...props} /> : <Teach {...props} />

/** Teaches the word, where it may be taught; else says why not, and what to write instead. */
const Teach = (props: MendProps) => {
  const say = useSay()
  const { teach, refused } = useTeach(props)
  const { promise, language, tried } = props
  const { text } = promise
  const change: Change = {
    do: 'add-word',
    word: { text, meaning: 'out', language: tongueOf(language) },
  }
  const { data: trial, isPending } = useAsk('words.try', { change })
  const danger = trial?.danger ?? null
  // What waits does so because it is unclear: that is said already.
  const known = danger && !(tried === 'waits' && danger === 'unclear')
  const not = known ? say(`danger.${danger}`, { text, meaning: 'out' }) : refused
  return (
    <div className="promise-mend">
      <p>{say(`templates.${tried}.word.why`)}</p>
      {!danger && (
        <div className="acts">
          <button type="button" className="button main" disabled={isPending} onClick={() => teach(change)}>
            {say('templates.teach')}
          </button>
        </div>
      )}
      {not && (
        <p className="promise-refused" role={danger ? undefined : 'alert'}>
          {not}
        </p>
      )}
      <p className="template-quiet">
        {say(danger ? 'templates.advice.now' : 'templates.advice.word', { word: heardWord(language) })}
      </p>
    </div>
  )
}

/** Marks the button as one for leaving: everything, or the offers alone. */
const Tag = (props: MendProps) => {
  const say = useSay()
  const { teach, refused } = useTeach(props)
  const { promise, language, tried } = props
  const tag = (meaning: 'stop-all' | 'stop-offers') =>
    teach({ do: 'tag-button', button: { id: promise.text, meaning } })
  return (
    <div className="promise-mend">
      <p>{say(`templates.${tried}.button.why`)}</p>
      <div className="acts">
        <button type="button" className="button main" onClick={() => tag('stop-all')}>
          {say('templates.tag')}
        </button>
        <button type="button" className="button" onClick={() => tag('stop-offers')}>
          {say('templates.tag.offers')}
        </button>
      </div>
      {refused && (
        <p className="promise-refused" role="alert">
          {refused}
        </p>
      )}
      <p className="template-quiet">{say('templates.advice.button', { word: heardLabel(language) })}</p>
    </div>
  )
}
