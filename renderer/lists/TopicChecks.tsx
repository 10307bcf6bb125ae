import type { ReactNode } from 'react'
import type { Topic } from '../../shared/consent/topic.ts'
import { useTopics } from '../words/topics.ts'

type Props = {
  legend: string
  hint?: string
  chosen: readonly Topic[]
  onChange(topics: Topic[]): void
  beside?: (topic: Topic) => ReactNode
}

/** Several of the shop's topics. `beside`: what is said next to each. */
export const TopicChecks = ({ legend, hint, chosen, onChange, beside }: Props) => {
  const { started, title } = useTopics()
  const toggle = (topic: Topic) =>
    onChange(started.filter(one => (one === topic ? !chosen.includes(one) : chosen.includes(one))))
  return (
    <fieldset className="topic-checks">
      <legend>{legend}</legend>
      {hint && <p className="form-hint">{hint}</p>}
      <div className="form-topics">
        {started.map(topic => (
          <label key={topic} className="check">
            <input type="checkbox" checked={chosen.includes(topic)} onChange={() => toggle(topic)} />
            {title(topic)} {beside?.(topic)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
