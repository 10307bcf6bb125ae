import { useId } from 'react'
import type { State } from '../../shared/consent/topic.ts'
import { type Place, usePlace } from '../place.ts'
import { Mark } from '../ui/Mark.tsx'
import { useFormats, useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'

const shown: readonly State[] = ['granted', 'denied', 'held', 'unknown']

type Props = {
  place: Extract<Place, { screen: 'people' }>
  shown: number | undefined
  all: number | undefined
  states: Record<State, number> | undefined
}

/** Which topic, and what people said to it. */
export const Filters = ({ place, shown: found, all, states }: Props) => {
  const say = useSay()
  const { started, title } = useTopics()
  const id = useId()
  const { number } = useFormats()
  const { go } = usePlace()
  const { filter } = place
  const topic = filter?.topic ?? 'offers'
  const set = (next: typeof filter) => go({ ...place, filter: next, person: null }, 'slide')
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
          const chosen = started.find(one => one === event.target.value)
          if (chosen) set({ topic: chosen, state: filter?.state ?? 'granted' })
        }}
      >
        {started.map(one => (
          <option key={one} value={one}>
            {title(one)}
          </option>
        ))}
      </select>
      <button type="button" className="chip" aria-pressed={filter === null} onClick={() => set(null)}>
        {say('people.filter.all')}
      </button>
      {shown.map(state => (
        <button
          key={state}
          type="button"
          className="chip"
          aria-pressed={filter?.state === state}
          onClick={() => set(filter?.state === state ? null : { topic, state })}
        >
          <Mark state={state} /> {say(`state.${state}`)}
          {states && <small>{number(states[state])}</small>}
        </button>
      ))}
      {found !== undefined && all !== undefined && found !== all && (
        <span className="filters-count">
          {say('people.filter.count', { shown: number(found), all: number(all) })}
        </span>
      )}
    </fieldset>
  )
}
