import { useEffect, useState } from 'react'
import type { TemplateRow } from '../../shared/teach.ts'
import { type Place, usePlace } from '../place.ts'
import { useKeys } from '../ui/keys.ts'
import { useToast } from '../ui/Toast.tsx'
import { fateOf } from './fate.ts'
import { TemplateDetail } from './TemplateDetail.tsx'
import { TemplateList } from './TemplateList.tsx'

type Props = { rows: readonly TemplateRow[]; place: Extract<Place, { screen: 'templates' }> }

/** The list, the open template beside it, and the keys that lead through. */
export const Browse = ({ rows, place }: Props) => {
  const { go } = usePlace()
  const { toast } = useToast()
  const [reading, setReading] = useState(place.template !== null)
  const index = rows.findIndex(row => row.template === place.template)
  const open = rows[index]
  const select = (template: string) => go({ screen: 'templates', template }, 'slide')

  // Something is always open: at first the one that needs her most.
  const worst =
    rows.find(row => fateOf(row) === 'lost') ?? rows.find(row => fateOf(row) === 'waits') ?? rows[0]
  const opening = open ? null : (worst?.template ?? null)
  useEffect(() => {
    if (opening) go({ screen: 'templates', template: opening }, 'slide')
  }, [opening, go])

  const toList = () => document.querySelector<HTMLElement>('.requests')?.focus({ preventScroll: true })
  const step = (by: 1 | -1) => {
    const next = rows[index < 0 ? 0 : index + by]
    if (!next) return
    select(next.template)
    toList()
  }
  const onList = () =>
    document.activeElement === document.body || document.activeElement?.closest('.requests')
  const back = () => {
    setReading(false)
    toList()
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => (onList() ? step(1) : false),
    ArrowUp: () => (onList() ? step(-1) : false),
    Escape: back,
    u: () => (toast?.act ? toast.act.run() : false),
  })
  return (
    <div className="triage templates" data-reading={reading}>
      <TemplateList
        rows={rows}
        index={index}
        onSelect={template => {
          select(template)
          setReading(true)
        }}
      />
      <TemplateDetail template={open} onBack={back} />
    </div>
  )
}
