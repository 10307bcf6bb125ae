// biome-ignore-all lint/a11y/useSemanticElements: a table can't hold a hundred thousand rows
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus for its cells
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { PersonRow } from '../../shared/people.ts'
import { TopicIcon } from '../ui/TopicIcon.tsx'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'
import { GridRow } from './GridRow.tsx'

/** In px; the stylesheet gives rows the same. At most 33: Chromium scrolls no further than 33,554,428 px. */
const rowHeight = 32

type Props = {
  total: number
  row(index: number): PersonRow | undefined
  look(first: number, last: number): void
  opened: string | null
  onOpen(id: string | null): void
}

/** Everyone, one line each. The grid holds the focus; arrows move the current row, Enter opens it. */
export const Grid = ({ total, row, look, opened, onOpen }: Props) => {
  const say = useSay()
  const { started, title } = useTopics()
  const box = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: rowHeight,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => look(first, last), [look, first, last])

  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(total - 1, index))
    setCurrent(next)
    virtual.scrollToIndex(next, { align: 'auto' })
    const person = row(next)?.person.id
    if (opened !== null && person) onOpen(person)
  }
  const visible = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 2)
  const moves: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + visible,
    PageUp: current - visible,
    Home: 0,
    End: total - 1,
  }
  const press = (event: KeyboardEvent) => {
    const next = moves[event.key]
    if (next !== undefined) moveTo(next)
    else if (event.key === 'Enter') onOpen(row(current)?.person.id ?? null)
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={box}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={say('people.grid')}
      aria-rowcount={total + 1}
      aria-colcount={started.length + 4}
      aria-activedescendant={current >= first && current <= last ? `person-${current}` : undefined}
      onKeyDown={press}
    >
      <div className="grid-row grid-head" role="row" aria-rowindex={1}>
        <span role="columnheader">{say('people.col.name')}</span>
        <span role="columnheader">{say('people.col.number')}</span>
        {started.map(topic => (
          <span key={topic} role="columnheader" className="grid-topic" title={title(topic)}>
            <TopicIcon topic={topic} />
            <span className="grid-topic-name">{title(topic)}</span>
          </span>
        ))}
        <span role="columnheader">{say('people.col.since')}</span>
        <span role="columnheader">{say('people.col.way')}</span>
      </div>
      <div className="grid-rows" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const one = row(index)
          return (
            <GridRow
              key={one?.person.id ?? index}
              row={one}
              index={index}
              top={start}
              current={index === current}
              opened={one !== undefined && one.person.id === opened}
              onOpen={() => {
                setCurrent(index)
                if (one) onOpen(one.person.id)
              }}
            />
          )
        })}
      </div>
    </div>
  )
}
