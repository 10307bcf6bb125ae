// biome-ignore-all lint/a11y/useFocusableInteractive: the list holds the focus for its rows
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the page hears the keys
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { TemplateRow } from '../../shared/teach.ts'
import { Rating } from '../today/Rating.tsx'
import { useFormats, useSay } from '../words/say.ts'
import { FateIcon } from './FateIcon.tsx'
import { fateOf, isSilent } from './fate.ts'
import { useLanguageName } from './languageName.ts'
import { sayCategory, sayStatus } from './metaWords.ts'

/** Height in px; the stylesheet gives the rows of lists the same. */
const rowHeight = 80

type Props = { rows: readonly TemplateRow[]; index: number; onSelect(template: string): void }

/** All templates; those in sight are in the page. */
export const TemplateList = ({ rows, index, onSelect }: Props) => {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: at => rows[at]?.template ?? at,
    overscan: 6,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice scrolls
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' })
  }, [index])
  const twice = new Set(rows.map(row => row.name).filter((name, at, all) => all.indexOf(name) !== at))
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
        {virtual.getVirtualItems().map(item => {
          const row = rows[item.index]
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
                aria-setsize={rows.length}
                data-fate={fateOf(row)}
                onClick={() => onSelect(row.template)}
              >
                <Words row={row} named={twice.has(row.name)} />
              </div>
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** One template: its name, how its promises fare, what WhatsApp takes it for. `named`: another has its name. */
const Words = ({ row, named }: { row: TemplateRow; named: boolean }) => {
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
        {named && ` · ${languageName(row.language)}`}
      </span>
    </>
  )
}
