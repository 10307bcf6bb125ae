import { type FormEvent, useState } from 'react'
import type { Topic } from '../../shared/consent/topic.ts'
import type { ConsentRow, PersonDetail } from '../../shared/people.ts'
import { Mark } from '../ui/Mark.tsx'
import { useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { TopicIcon } from '../ui/TopicIcon.tsx'
import { useWhen } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'
import { sayWay } from './sayWay.ts'

type Answer = 'granted' | 'denied'
type Change = { topic: Topic; state: Answer }

/** What a person agrees to, topic by topic. A change is made only with its proof. */
export const Topics = ({ detail }: { detail: PersonDetail }) => {
  const [change, setChange] = useState<Change | null>(null)
  return (
    <ul className="topics">
      {detail.consents.map(consent => (
        <li key={consent.topic}>
          <TopicLine consent={consent} asked={change} ask={setChange} />
          {change?.topic === consent.topic && (
            <Proof
              key={change.state}
              person={detail.person.id}
              change={change}
              overNo={consent.state === 'denied' && change.state === 'granted'}
              close={() => setChange(null)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

type LineProps = { consent: ConsentRow; asked: Change | null; ask(change: Change | null): void }

const TopicLine = ({ consent, asked, ask }: LineProps) => {
  const say = useSay()
  const { title } = useTopics()
  const when = useWhen()
  const { topic, state, since, way, proof } = consent
  const standing =
    since === null
      ? say(`state.${state}`)
      : say('panel.since', { state: say(`state.${state}`), date: when.date(since) })
  const answer = (one: Answer) => {
    const label = say(one === 'granted' ? 'panel.yes' : 'panel.no')
    const asking = asked?.topic === topic && asked.state === one
    return (
      <button
        type="button"
        className="answer"
        data-asking={asking || undefined}
        aria-pressed={state === one}
        aria-label={say('panel.set', { topic: title(topic), answer: label })}
        onClick={() => ask(state === one || asking ? null : { topic, state: one })}
      >
        {label}
      </button>
    )
  }
  return (
    <div className="topic-line">
      <TopicIcon topic={topic} />
      <div>
        <b>{title(topic)}</b>
        <p>
          {topic === 'service' ? (
            say('panel.service.line')
          ) : (
            <>
              <Mark state={state} /> {standing}
              {(way || proof) && (
                <span className="topic-proof">
                  {sayWay(say, consent)} {proof && <q>{proof}</q>}
                </span>
              )}
            </>
          )}
        </p>
      </div>
      {topic !== 'service' && (
        <span className="answers">
          {answer('granted')}
          {answer('denied')}
        </span>
      )}
    </div>
  )
}

type ProofProps = { person: string; change: Change; overNo: boolean; close(): void }

const Proof = ({ person, change, overNo, close }: ProofProps) => {
  const say = useSay()
  const { lower } = useTopics()
  const run = useRun()
  const { tell } = useToast()
  const [proof, setProof] = useState('')
  const { topic, state } = change
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!proof.trim()) return
    const { ok } = await run('consent.set', { person, topic, state, proof: proof.trim() })
    if (!ok) return
    tell({ text: say('panel.saved') })
    close()
  }
  const question = say(`panel.ask.${state}`, { topic: lower(topic) })
  return (
    <form
      className="proof"
      onSubmit={save}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <label>
        {question}
        <input
          className="field"
          // biome-ignore lint/a11y/noAutofocus: the owner has just asked for this field
          autoFocus
          maxLength={4000}
          placeholder={say('panel.ask.place')}
          value={proof}
          onChange={event => setProof(event.target.value)}
        />
      </label>
      {overNo && <p className="proof-care">{say('panel.ask.over-no')}</p>}
      <div className="proof-acts">
        <button type="submit" className="button main" disabled={!proof.trim()}>
          {say('panel.ask.do')}
        </button>
        <button type="button" className="button" onClick={close}>
          {say('cancel')}
        </button>
      </div>
    </form>
  )
}
