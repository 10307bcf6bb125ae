import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { RequestRow, Tab } from '../../shared/view.ts'
import { useWhen } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { Row } from './Row.tsx'

/** Heights in px; the stylesheet gives rows and headings the same. */
const rowHeight = 80
const headHeight = 32

type Props = {
  tab: Tab
  total: number
  count: number
  row(index: number): RequestRow | undefined
  look(first: number, last: number): void
  /** The open row's id, and where it is; -1 where this tab does not hold it. */
  selected: string | null
  index: number
  onSelect(id: string): void
}

/** The heading above a row: a new day, or the end of those who wait. */
const useHeads = ({ tab, total, row }: Props) => {
  const say = useSay()
  const { dayName } = useWhen()
  return (index: number): string | null => {
    const here = row(index)
    if (!here || (tab === 'waiting' && index < total)) return null
    const before = row(index - 1)
    const day = dayName(here.at)
    if (tab !== 'waiting') return before && dayName(before.at) === day ? null : day
    if (index === total) return say('list.already', { day: day.toLocaleLowerCase() })
    return before && dayName(before.at) === day ? null : day
  }
}

/** The rows of one tab. Only those in sight are in the page; new ones come in without moving the open one. */
export const RequestList = (props: Props) => {
  const { count, row, look, selected, index, onSelect } = props
  const say = useSay()
  const head = useHeads(props)
  const box = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: index => rowHeight + (head(index) === null ? 0 : headHeight),
    getItemKey: index => row(index)?.id ?? index,
    overscan: 6,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => look(first, last), [look, first, last])

  const shape = items.map(item => `${row(item.index)?.id}${head(item.index)}`).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights follow from what the list looks like
  useLayoutEffect(() => virtual.measure(), [shape])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice scrolls, not a list that grew
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' })
  }, [selected])

  const held = useRef<{ id: string | null; start: number }>({ id: null, start: 0 })
  useLayoutEffect(() => {
    const start = virtual.measurementsCache[index]?.start
    if (start === undefined || !box.current) return
    const sameRow = held.current.id === selected
    if (sameRow && box.current.scrollTop > 0) box.current.scrollTop += start - held.current.start
    held.current = { id: selected, start }
  })

  return (
    <div
      ref={box}
      className="requests"
      role="listbox"
      tabIndex={0}
      aria-label={say('list.label')}
      aria-activedescendant={index < 0 ? undefined : `request-${index}`}
    >
      <div className="requests-all" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {items.map(item => {
          const one = row(item.index)
          const title = head(item.index)
          return (
            <div
              key={item.key}
              className="requests-place"
              role="presentation"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {title && (
                <div className="requests-head" aria-hidden="true">
                  {title}
                </div>
              )}
              <Row
                row={one}
                id={`request-${item.index}`}
                at={item.index}
                count={count}
                selected={one !== undefined && one.id === selected}
                onSelect={onSelect}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}
