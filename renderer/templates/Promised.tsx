import { useRef, useState } from 'react'
import type { Change } from '../../shared/optout/change.ts'
import type { PromiseRow, Taught } from '../../shared/teach.ts'
import type { Problem } from '../../shared/view.ts'
import { useAsk } from '../ask.ts'
import { Told } from '../teach/TrialNote.tsx'
import { CustomerText } from '../ui/CustomerText.tsx'
import { sayProblem, useRun, useTry } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useSay } from '../words/say.ts'
import { FateIcon } from './FateIcon.tsx'
import { heardLabel, heardWord, tongueOf } from './fate.ts'

type Props = { promise: PromiseRow; language: string }

/** Whether it is heard because the owner taught it. */
const isTaught = ({ text, place }: PromiseRow, taught: Taught | undefined): boolean => {
  const same = (one: string) => one.trim().toLowerCase() === text.trim().toLowerCase()
  if (place === 'button') return Boolean(taught?.buttons.some(({ id }) => same(id)))
  return Boolean(taught?.words.some(word => same(word.text)))
}

/** One way out, how it fares when a customer takes it, and what can be done where nobody would hear. */
export const Promised = (props: Props) => {
  const say = useSay()
  const item = useRef<HTMLLIElement>(null)
  const { data: taught } = useAsk('words.show', {})
  const { text, place, tried } = props.promise
  return (
    <li ref={item} className="promise" data-tried={tried} tabIndex={-1}>
      <FateIcon fate={tried} />
      <p>
        “
        <b>
          <CustomerText text={text} />
        </b>
        ”, {say(`templates.place.${place}`)}:{' '}
        <span className="promise-fate">{say(`templates.${tried}`)}</span>
        {tried === 'heard' && isTaught(props.promise, taught) && ` ${say('templates.mine')}`}
      </p>
      {tried !== 'heard' && <Mend {...props} tried={tried} onTaught={() => item.current?.focus()} />}
    </li>
  )
}

type MendProps = Props & { tried: 'waits' | 'lost'; onTaught(): void }

/** What teaching it does from now on. */
const told = (change: Change) => {
  if (change.do !== 'tag-button') return 'templates.taught'
  return change.button.meaning === 'stop-offers' ? 'templates.tagged.offers' : 'templates.tagged'
}

/**
 * Tries a change of what is taught, and runs it or one like it, with an undo. A refusal comes back, to be said
 * where it happened.
 */
const useTeach = ({ promise, onTaught }: MendProps, likely: Change) => {
  const say = useSay()
  const attempt = useTry()
  const run = useRun()
  const { tell } = useToast()
  const { data: trial, refetch } = useAsk('words.try', { change: likely })
  const [refused, setRefused] = useState<Problem | null>(null)
  const { text } = promise
  const teach = async (change: Change) => {
    // A quick press may come before the trial; the words as they were are needed to bring them back.
    const before = trial ?? (await refetch()).data
    if (!before) return
    const undo = async () => {
      const { ok } = await run('words.change', { change: before.back })
      if (ok) tell({ text: say('templates.untaught', { text }) })
    }
    const result = await attempt('words.change', { change })
    if (!result.ok) return setRefused(result.problem)
    onTaught()
    tell({
      text: say(told(change), { text }),
      act: { label: say('detail.undo'), key: 'U', run: undo },
    })
  }
  return { trial, teach, refused: refused && sayProblem(say, refused) }
}

const Mend = (props: MendProps) =>
  props.promise.place === 'button' ? <Tag {...props} /> : <Teach {...props} />

/** Teaches the word, where it may be taught; else says why not, and what to write instead. */
const Teach = (props: MendProps) => {
  const say = useSay()
  const { promise, language, tried } = props
  const { text } = promise
  const change: Change = {
    do: 'add-word',
    word: { text, meaning: 'out', language: tongueOf(language) },
  }
  const { trial, teach, refused } = useTeach(props, change)
  const danger = trial?.danger ?? null
  // What waits does so because it is unclear: that is said already.
  const known = danger && !(tried === 'waits' && danger === 'unclear')
  const not = known ? say(`danger.${danger}`, { text, meaning: 'out' }) : refused
  return (
    <div className="promise-mend">
      <p>{say(`templates.${tried}.word.why`)}</p>
      {!danger && (
        <>
          <p>{say('templates.means', { text })}</p>
          <div className="trial">{trial && <Told change={change} trial={trial} />}</div>
          <div className="acts">
            <button type="button" className="button main" disabled={!trial} onClick={() => teach(change)}>
              {say('templates.teach')}
            </button>
          </div>
        </>
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
  const { promise, language, tried } = props
  const tagged = (meaning: 'stop-all' | 'stop-offers'): Change => ({
    do: 'tag-button',
    button: { id: promise.text, meaning },
  })
  const { trial, teach, refused } = useTeach(props, tagged('stop-all'))
  if (trial?.danger)
    return (
      <div className="promise-mend">
        <p>{say(`templates.${tried}.button.why`)}</p>
        <p className="promise-refused">
          {say(`danger.${trial.danger}`, { text: promise.text, meaning: 'out' })}
        </p>
        <p className="template-quiet">{say('templates.advice.button', { word: heardLabel(language) })}</p>
      </div>
    )
  return (
    <div className="promise-mend">
      <p>{say(`templates.${tried}.button.why`)}</p>
      <p>{say('templates.tag.means')}</p>
      <div className="acts">
        <button type="button" className="button main" onClick={() => teach(tagged('stop-all'))}>
          {say('templates.tag')}
        </button>
        <button type="button" className="button" onClick={() => teach(tagged('stop-offers'))}>
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
