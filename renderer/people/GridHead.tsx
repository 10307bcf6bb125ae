// biome-ignore-all lint/a11y/useSemanticElements: a table can't hold a hundred thousand rows
// biome-ignore-all lint/a11y/useFocusableInteractive: what can be pressed in a head is a button
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the box itself hears the keys
import Down from 'lucide-react/icons/arrow-down'
import Up from 'lucide-react/icons/arrow-up'
import { isOwnTopic } from '../../shared/consent/topic.ts'
import type { Sort } from '../../shared/people.ts'
import { TopicIcon } from '../ui/TopicIcon.tsx'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'

type Props = {
  sort: Sort
  setSort(sort: Sort): void
  /** Whether all, none or some of those shown are chosen. */
  chosen: 'all' | 'none' | 'some'
  chooseAll(wish: boolean): void
}

/** The names of the columns. Two of them put the grid in order. */
export const GridHead = ({ sort, setSort, chosen, chooseAll }: Props) => {
  const say = useSay()
  const { started, title } = useTopics()
  const byName = sort === 'name' || sort === 'name-back'
  const sorter = (label: string, on: boolean, up: boolean, next: Sort) => (
    <button type="button" className="grid-sort" onClick={() => setSort(next)}>
      {label}
      {on && (up ? <Up size={12} aria-hidden /> : <Down size={12} aria-hidden />)}
    </button>
  )
  const order = (on: boolean, up: boolean) => (on ? (up ? 'ascending' : 'descending') : undefined)
  return (
    <div className="grid-row grid-head" role="row" aria-rowindex={1}>
      <span role="columnheader" className="grid-check">
        <input
          type="checkbox"
          ref={box => {
            if (box) box.indeterminate = chosen === 'some'
          }}
          checked={chosen === 'all'}
          aria-label={say('chosen.everyone')}
          title={`${say('chosen.everyone')} (Ctrl A)`}
          onChange={() => chooseAll(chosen !== 'all')}
        />
      </span>
      <span role="columnheader" className="grid-name" aria-sort={order(byName, sort === 'name')}>
        {sorter(say('people.col.name'), byName, sort === 'name', sort === 'name' ? 'name-back' : 'name')}
      </span>
      <span role="columnheader" className="grid-number">
        {say('people.col.number')}
      </span>
      {started.map(topic => (
        <span key={topic} role="columnheader" className="grid-topic" title={title(topic)}>
          {isOwnTopic(topic) ? (
            <span className="grid-topic-short" aria-hidden="true">
              {title(topic).slice(0, 4)}
            </span>
          ) : (
            <TopicIcon topic={topic} />
          )}
          <span className="grid-topic-name">{title(topic)}</span>
        </span>
      ))}
      <span role="columnheader" className="grid-since" aria-sort={order(!byName, sort === 'oldest')}>
        {sorter(say('people.col.since'), !byName, sort === 'oldest', sort === 'newest' ? 'oldest' : 'newest')}
      </span>
      <span role="columnheader" className="grid-way">
        {say('people.col.way')}
      </span>
      <span role="columnheader" className="grid-proof">
        {say('people.col.proof')}
      </span>
    </div>
  )
}
