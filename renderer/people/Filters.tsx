import Close from 'lucide-react/icons/x'
import { useId } from 'react'
import type { State } from '../../shared/consent/topic.ts'
import type { Chips, Wanted } from '../../shared/people.ts'
import { Mark } from '../ui/Mark.tsx'
import { useFormats, useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'
import { MoreFilters } from './MoreFilters.tsx'
import { extrasOf } from './wanted.ts'

const shown: readonly State[] = ['granted', 'denied', 'held', 'unknown']

type Props = {
  wanted: Wanted
  set(wanted: Wanted): void
  /** Undefined while the first answer is on the way. */
  chips: Chips | undefined
}

/** Which topic, what people said to it, and whatever else was chosen. */
export const Filters = ({ wanted, set, chips }: Props) => {
  const say = useSay()
  const { started, title } = useTopics()
  const id = useId()
  const { number } = useFormats()
  const { topic, states } = wanted
  // A saved filter may speak of a topic that has ended since.
  const topics = started.includes(topic) ? started : [...started, topic]
  const toggle = (state: State) =>
    set({
      ...wanted,
      states: states.includes(state) ? states.filter(one => one !== state) : [...states, state],
    })
  return (
    <fieldset className="filters">
      <legend className="sr-only">{say('people.filter')}</legend>
      <label htmlFor={id} className="sr-only">
        {say('people.filter.topic')}
      </label>
      <select
        id={id}
        className="select"
        value={topic}
        onChange={event => {
          const chosen = topics.find(one => one === event.target.value)
          if (chosen) set({ ...wanted, topic: chosen })
        }}
      >
        {topics.map(one => (
          <option key={one} value={one}>
            {title(one)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="chip"
        aria-pressed={states.length === 0}
        onClick={() => set({ ...wanted, states: [] })}
      >
        {say('people.filter.all')}
      </button>
      {shown.map(state => (
        <button
          key={state}
          type="button"
          className="chip"
          aria-pressed={states.includes(state)}
          onClick={() => toggle(state)}
        >
          <Mark state={state} /> {say(`state.${state}`)}
          {chips && <small>{number(chips.states[state])}</small>}
        </button>
      ))}
      <MoreFilters wanted={wanted} set={set} chips={chips} />
      {extrasOf(say, wanted).map(({ key, label, without }) => (
        <button
          key={key}
          type="button"
          className="chip"
          aria-pressed="true"
          aria-label={say('filter.drop', { filter: label })}
          onClick={() => set(without)}
        >
          {label} <Close size={13} strokeWidth={2.2} aria-hidden />
        </button>
      ))}
    </fieldset>
  )
}
