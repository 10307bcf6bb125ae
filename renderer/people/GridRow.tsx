// biome-ignore-all lint/a11y/useSemanticElements: a table can't hold a hundred thousand rows
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus for its cells
import CircleDashed from 'lucide-react/icons/circle-dashed'
import Odd from 'lucide-react/icons/circle-help'
import FileCheck from 'lucide-react/icons/file-check'
import Twins from 'lucide-react/icons/users-round'
import { memo, type ReactNode } from 'react'
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
  chosen: boolean
}

/**
 * One person: chosen or not, name, number, a mark per topic, since when, through what, with a proof or not. The grid
 * hears its clicks. Drawn anew only when something in it changes: while scrolling all other rows stay as they are.
 */
export const GridRow = memo(({ row, index, top, current, opened, chosen }: Props) => {
  const { started } = useTopics()
  const say = useSay()
  return (
    <div
      id={`person-${index}`}
      className="grid-row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      aria-current={opened || undefined}
      data-current={current || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      {row ? (
        <Cells row={row} chosen={chosen} />
      ) : (
        <span role="gridcell" className="grid-none" aria-colspan={started.length + 6}>
          <span className="sr-only">{say('loading')}</span>
        </span>
      )}
    </div>
  )
})

const Cells = ({ row, chosen }: { row: PersonRow; chosen: boolean }) => {
  const say = useSay()
  const { started, title } = useTopics()
  const { name, number } = useNames()
  const { person, consents, since, proof } = row
  const shown = number(person)
  return (
    <>
      <span role="gridcell" className="grid-check">
        <input
          type="checkbox"
          tabIndex={-1}
          readOnly
          checked={chosen}
          aria-label={say('chosen.one', { name: name(person) })}
        />
      </span>
      <span role="gridcell" className="grid-name">
        <span className="grid-name-text">{name(person)}</span>
        {row.waiting && (
          <Sign words={say('people.waiting')} tone="hold">
            <CircleDashed size={13} strokeWidth={2.2} aria-hidden />
          </Sign>
        )}
        {row.alike && (
          <Sign words={say('people.alike')}>
            <Twins size={13} strokeWidth={2} aria-hidden />
          </Sign>
        )}
        {row.unusual && (
          <Sign words={say('people.unusual')}>
            <Odd size={13} strokeWidth={2} aria-hidden />
          </Sign>
        )}
      </span>
      <span role="gridcell" className="grid-number" title={shown?.full}>
        {person.name ? shown?.short : ''}
      </span>
      {started.map(topic => {
        const state = consents.find(one => one.topic === topic)?.state ?? 'unknown'
        const cell = say('people.cell', { topic: title(topic), state: say(`state.${state}`) })
        return (
          <span key={topic} role="gridcell" className="grid-topic">
            <Mark state={state} title={cell} />
          </span>
        )
      })}
      <span role="gridcell" className="grid-since">
        <When at={since} as="date" />
      </span>
      <span role="gridcell" className="grid-way">
        {sayWay(say, row)}
      </span>
      <span role="gridcell" className="grid-proof">
        {proof === true && (
          <Sign words={say('people.proof.with')}>
            <FileCheck size={14} strokeWidth={1.8} aria-hidden />
          </Sign>
        )}
        {proof === false && <span className="grid-no-proof">{say('people.proof.without')}</span>}
      </span>
    </>
  )
}

/** A small mark, in words on hover and aloud. */
const Sign = ({ words, tone, children }: { words: string; tone?: 'hold'; children: ReactNode }) => (
  <span className="grid-sign" data-tone={tone} title={words}>
    {children}
    <span className="sr-only">{words}</span>
  </span>
)
