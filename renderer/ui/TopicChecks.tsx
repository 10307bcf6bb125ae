import type { ReactNode } from 'react'
import type { Topic } from '../../shared/consent/topic.ts'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'

type Props = {
  legend: string
  chosen: readonly Topic[]
  onChange(topics: Topic[]): void
  beside?: (topic: Topic) => ReactNode
  children?: ReactNode
}

/** Topics to tick: those that every shop has, then its own. `beside`: what is said next to each. */
export const TopicChecks = ({ legend, chosen, onChange, beside, children }: Props) => {
  const say = useSay()
  const { builtIn, own, started, title } = useTopics()
  const toggle = (topic: Topic) =>
    onChange(started.filter(one => (one === topic ? !chosen.includes(one) : chosen.includes(one))))
  const check = (topic: Topic) => (
    <label key={topic} className="check">
      <input type="checkbox" checked={chosen.includes(topic)} onChange={() => toggle(topic)} />
      {title(topic)} {beside?.(topic)}
    </label>
  )
  return (
    <fieldset className="topic-checks">
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
