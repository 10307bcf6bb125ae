import type { ReactNode } from 'react'
import type { Topic } from '../../shared/consent/topic.ts'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'

type Props = { legend: string; topics: Topic[]; setTopics(topics: Topic[]): void; children?: ReactNode }

/** Topics to tick: those that every shop has, then its own. */
export const TopicChecks = ({ legend, topics, setTopics, children }: Props) => {
  const say = useSay()
  const { builtIn, own, title } = useTopics()
  const toggle = (topic: Topic) =>
    setTopics(topics.includes(topic) ? topics.filter(one => one !== topic) : [...topics, topic])
  const check = (topic: Topic) => (
    <label key={topic} className="check">
      <input type="checkbox" checked={topics.includes(topic)} onChange={() => toggle(topic)} />
      {title(topic)}
    </label>
  )
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
      <div className="form-topics">{builtIn.map(check)}</div>
      {own.length > 0 && (
        <fieldset className="form-own">
          <legend>{say('topics.own')}</legend>
          <div className="form-topics">{own.map(check)}</div>
        </fieldset>
      )}
    </fieldset>
  )
}
