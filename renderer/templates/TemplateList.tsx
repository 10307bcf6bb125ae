// biome-ignore-all lint/a11y/useFocusableInteractive: the list holds the focus for its rows
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the page hears the keys
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { fateOf, isSilent } from '../../shared/quality/fate.ts'
import type { TemplateRow } from '../../shared/teach.ts'
import { Rating } from '../today/Rating.tsx'
import { useFormats, useSay } from '../words/say.ts'
import { FateIcon } from './FateIcon.tsx'
import { useLanguageName } from './languageName.ts'
import { sayCategory, sayStatus } from './metaWords.ts'

/** Height in px; the stylesheet gives the rows of lists the same. */
const rowHeight = 80

type Props = {
  total: number
  row(index: number): TemplateRow | undefined
  look(first: number, last: number): void
  index: number
  onSelect(template: string): void
}

/** All templates; those in sight are in the page. */
export const TemplateList = ({ total, row: rowAt, look, index, onSelect }: Props) => {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: at => rowAt(at)?.template ?? at,
    overscan: 6,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => look(first, last), [look, first, last])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice scrolls
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' })
  }, [index])
  return (
    <div
      ref={box}
      className="requests"
      role="listbox"
      tabIndex={0}
      aria-label={say('templates.list')}
      aria-activedescendant={index < 0 ? undefined : `template-${index}`}
    >
      <div className="requests-all" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {items.map(item => {
          const row = rowAt(item.index)
          if (!row) return null
          return (
            <div
              key={item.key}
              className="requests-place"
              role="presentation"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <div
                id={`template-${item.index}`}
                className="request-row"
                role="option"
                aria-selected={item.index === index}
                aria-posinset={item.index + 1}
                aria-setsize={total}
                data-fate={fateOf(row)}
                onClick={() => onSelect(row.template)}
              >
                <Words row={row} />
              </div>
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** One template: its name, how its promises fare, what WhatsApp takes it for. */
const Words = ({ row }: { row: TemplateRow }) => {
  const say = useSay()
  const { list } = useFormats()
  const languageName = useLanguageName()
  const fate = fateOf(row)
  const none = isSilent(row) ? 'templates.row.silent' : 'templates.row.none'
  const words = list(row.promises.filter(one => one.tried === fate).map(one => `“${one.text}”`))
  return (
    <>
      <FateIcon fate={fate} />
      <b>{row.name}</b>
      {(row.quality === 'YELLOW' || row.quality === 'RED') && (
        <Rating rating={row.quality}>{say(`templates.quality.${row.quality}`)}</Rating>
      )}
      <span className="request-said">
        {fate === 'none' ? say(none) : say(`templates.row.${fate}`, { words })}
      </span>
      <span className="request-how">
        {sayCategory(say, row.category)} · {sayStatus(say, row.status)}
        {row.twin && ` · ${languageName(row.language)}`}
        {row.findings.length > 0 && (
          <span className="request-mend"> · {say('templates.row.mend', { n: row.findings.length })}</span>
        )}
      </span>
    </>
  )
}
