// biome-ignore-all lint/a11y/useSemanticElements: a table can't hold a hundred thousand rows
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus for its cells
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid hears the keys
import CircleDashed from 'lucide-react/icons/circle-dashed'
import type { PersonRow } from '../../shared/people.ts'
import { Mark } from '../ui/Mark.tsx'
import { useNames } from '../ui/phone.ts'
import { When } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'
import { sayWay } from './sayWay.ts'

type Props = {
  row: PersonRow | undefined
  index: number
  top: number
  current: boolean
  opened: boolean
  onOpen(): void
}

/** One person: name, number, a mark per topic, since when and through what. */
export const GridRow = ({ row, index, top, current, opened, onOpen }: Props) => {
  const say = useSay()
  const { started, title } = useTopics()
  const { name, number } = useNames()
  const shown = row && number(row.person)
  return (
    <div
      id={`person-${index}`}
      className="grid-row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={opened}
      data-current={current || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onOpen}
    >
      {row && (
        <>
          <span role="gridcell" className="grid-name">
            <span className="grid-name-text">{name(row.person)}</span>
            {row.waiting && (
              <span className="grid-waiting" title={say('people.waiting')}>
                <CircleDashed size={13} strokeWidth={2.2} aria-hidden />
                <span className="sr-only">{say('people.waiting')}</span>
              </span>
            )}
          </span>
          <span role="gridcell" className="grid-number" title={shown?.full}>
            {row.person.name ? shown?.short : ''}
          </span>
          {started.map(topic => {
            const state = row.consents.find(one => one.topic === topic)?.state ?? 'unknown'
            const cell = say('people.cell', { topic: title(topic), state: say(`state.${state}`) })
            return (
              <span key={topic} role="gridcell" className="grid-topic">
                <Mark state={state} title={cell} />
              </span>
            )
          })}
          <span role="gridcell" className="grid-quiet">
            <When at={row.since} as="date" />
          </span>
          <span role="gridcell" className="grid-quiet">
            {sayWay(say, row)}
          </span>
        </>
      )}
      {!row && (
        <span role="gridcell" aria-colspan={started.length + 4}>
          <span className="sr-only">{say('loading')}</span>
        </span>
      )}
    </div>
  )
}
