// biome-ignore-all lint/a11y/useSemanticElements: a table can't hold a hundred thousand rows
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus for its cells
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid hears the keys
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import type { PersonRow, Sort } from '../../shared/people.ts'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'
import { type Chosen, choose, countOf, everybody, isChosen, nobody } from './chosen.ts'
import { GridHead } from './GridHead.tsx'
import { GridRow } from './GridRow.tsx'

/** In px; the stylesheet gives rows the same. At most 33: Chromium scrolls no further than 33,554,428 px. */
const rowHeight = 32
/** Rows that stand ready above and below those in sight. */
const overscan = 6
/** More topics than these are shown by their signs alone, and the grid scrolls sideways where it must. */
const topicsByName = 6

type Props = {
  total: number
  row(index: number): PersonRow | undefined
  look(first: number, last: number): void
  /** Changes with what is looked for: the grid begins at its top again. */
  question: string
  sort: Sort
  setSort(sort: Sort): void
  opened: string | null
  onOpen(id: string | null): void
  chosen: Chosen
  setChosen(chosen: Chosen): void
}

/**
 * Everyone, one line each. The grid holds the focus; arrows move the current row, Enter opens it, Space chooses it,
 * arrows with Shift choose on the way, Ctrl A chooses all that the filters show.
 */
export const Grid = (props: Props) => {
  const { total, row, look, question, opened, onOpen, chosen, setChosen } = props
  const say = useSay()
  const { started } = useTopics()
  const box = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan,
    scrollPaddingStart: rowHeight,
  })
  const items = virtual.getVirtualItems()
  // A row that leaves the sight gives its elements to the one that comes: making them anew is what makes lists jerk.
  const places = Math.max(
    items.length,
    Math.ceil((box.current?.clientHeight ?? 0) / rowHeight) + 2 * overscan + 2,
  )
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => look(first, last), [look, first, last])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another question begins anew
  useEffect(() => {
    setCurrent(0)
    virtual.scrollToOffset(0)
  }, [question])

  const idAt = (index: number) => row(index)?.person.id
  const set = (indexes: number[], wish: boolean) =>
    setChosen(
      choose(
        chosen,
        indexes.flatMap(index => idAt(index) ?? []),
        wish,
      ),
    )
  const isOn = (index: number) => {
    const id = idAt(index)
    return id !== undefined && isChosen(chosen, id)
  }
  const moveTo = (index: number, choosing = false) => {
    const next = Math.max(0, Math.min(total - 1, index))
    // Nobody is passed over: the next step waits until the row is at hand.
    if (choosing && idAt(next) === undefined) return
    // Back over what was just chosen lets go of it, as in any list.
    if (choosing && next !== current) {
      const back = isOn(current) && isOn(next)
      if (back) set([current], false)
      else set([current, next], true)
    }
    setCurrent(next)
    virtual.scrollToIndex(next, { align: 'auto' })
    const person = idAt(next)
    if (opened !== null && person) onOpen(person)
  }
  /** Chooses a row or lets go of it; with Shift also all between it and the current one, where they are at hand. */
  const toggle = (index: number, event?: MouseEvent) => {
    const [from, to] = event?.shiftKey ? [Math.min(current, index), Math.max(current, index)] : [index, index]
    const between = Array.from({ length: to - from + 1 }, (_, step) => from + step)
    const atHand = between.every(one => row(one) !== undefined)
    set(atHand ? between : [index], event?.shiftKey ? true : !isOn(index))
    setCurrent(index)
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
    // The head's buttons have keys of their own.
    if (event.target !== box.current) return
    const next = moves[event.key]
    const byArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp'
    const control = event.ctrlKey || event.metaKey
    if (next !== undefined && !control) moveTo(next, event.shiftKey && byArrow)
    else if (event.key === 'Enter') onOpen(idAt(current) ?? null)
    else if (event.key === ' ') toggle(current)
    else if (control && event.key.toLowerCase() === 'a') setChosen(everybody)
    else if (event.key === 'Escape' && countOf(chosen, total) > 0) setChosen(nobody)
    else return
    event.preventDefault()
  }
  const click = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return
    const index = Number(event.target.closest('.grid-row')?.getAttribute('aria-rowindex')) - 2
    if (index < 0) return
    if (event.target.closest('.grid-check')) return toggle(index, event)
    setCurrent(index)
    const person = idAt(index)
    if (person) onOpen(person)
  }
  const count = countOf(chosen, total)
  return (
    <div
      ref={box}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={say('people.grid')}
      aria-multiselectable="true"
      aria-rowcount={total + 1}
      aria-colcount={started.length + 6}
      aria-activedescendant={current >= first && current <= last ? `person-${current}` : undefined}
      data-many={started.length > topicsByName || undefined}
      // React passes a property of our own on as it is; its types know only those of CSS.
      style={{ '--topics': started.length } as CSSProperties}
      onKeyDown={press}
      onClick={click}
    >
      <GridHead
        sort={props.sort}
        setSort={props.setSort}
        chosen={count === 0 ? 'none' : count === total ? 'all' : 'some'}
        chooseAll={wish => setChosen(wish ? everybody : nobody)}
      />
      <div className="grid-rows" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const one = row(index)
          return (
            <GridRow
              key={index % places}
              row={one}
              index={index}
              top={start}
              current={index === current}
              opened={one !== undefined && one.person.id === opened}
              chosen={isOn(index)}
            />
          )
        })}
      </div>
    </div>
  )
}
