import { useState } from 'react'
import type { Topic } from '../../shared/consent/topic.ts'
import type { ConsentRow, PersonDetail } from '../../shared/people.ts'
import { Mark } from '../ui/Mark.tsx'
import { TopicIcon } from '../ui/TopicIcon.tsx'
import { useWhen } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'
import { ConsentFacts } from './ConsentFacts.tsx'
import { type Answer, ProofForm } from './ProofForm.tsx'
import { sayWay } from './sayWay.ts'

type Change = { topic: Topic; answer: Answer }

/** What a person agrees to, topic by topic. A change is made only with its proof. */
export const Topics = ({ detail }: { detail: PersonDetail }) => {
  const [change, setChange] = useState<Change | null>(null)
  return (
    <ul className="topics">
      {detail.consents.map(consent => (
        <li key={consent.topic}>
          <TopicLine consent={consent} asked={change} ask={setChange} />
          {change?.topic === consent.topic && (
            <ProofForm
              key={change.answer}
              person={detail.person.id}
              topic={change.topic}
              answer={change.answer}
              before={consent}
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
  const { topic, state } = consent
  const answer = (one: Answer) => {
    const label = say(one === 'granted' ? 'panel.yes' : 'panel.no')
    const asking = asked?.topic === topic && asked.answer === one
    return (
      <button
        type="button"
        className="answer"
        data-asking={asking || undefined}
        aria-pressed={state === one}
        aria-label={say('panel.set', { topic: title(topic), answer: label })}
        // Where it stands already, a newer proof may still be noted.
        onClick={() => ask(asking ? null : { topic, answer: one })}
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
        {topic === 'service' ? <p>{say('panel.service.line')}</p> : <Standing consent={consent} />}
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

const Standing = ({ consent }: { consent: ConsentRow }) => {
  const say = useSay()
  const when = useWhen()
  const { state, since, way, proof } = consent
  if (state === 'unknown')
    return (
      <p>
        <Mark state={state} /> {say('panel.unknown')}
      </p>
    )
  const words = say(`state.${state}`)
  return (
    <>
      <p>
        <Mark state={state} />{' '}
        {since === null ? words : say('panel.since', { state: words, date: when.date(since) })}
        {(way || proof) && (
          <span className="topic-proof">
            {sayWay(say, consent)} {proof && <q>{proof}</q>}
          </span>
        )}
      </p>
      <ConsentFacts consent={consent} />
    </>
  )
}
