import { useEffect, useState } from 'react'
import type { TemplateRow } from '../../shared/teach.ts'
import { useAsk } from '../ask.ts'
import { type Place, usePlace } from '../place.ts'
import { useKeys } from '../ui/keys.ts'
import { useToast } from '../ui/Toast.tsx'
import { TemplateDetail } from './TemplateDetail.tsx'
import { TemplateList } from './TemplateList.tsx'

type Props = {
  total: number
  row(index: number): TemplateRow | undefined
  look(first: number, last: number): void
  place: Extract<Place, { screen: 'templates' }>
}

/** The list, the open template beside it, and the keys that lead through. */
export const Browse = ({ total, row, look, place }: Props) => {
  const { go } = usePlace()
  const { toast } = useToast()
  const [reading, setReading] = useState(place.template !== null)
  const rows = Array.from({ length: total }, (_, index) => row(index))
  const index = place.template === null ? -1 : rows.findIndex(one => one?.template === place.template)
  // One that a search leaves out, or whose page is not here, stays open.
  const far = place.template !== null && index < 0
  const asked = useAsk('template.show', { template: place.template ?? '' }, far)
  const open = rows[index] ?? (far ? asked.data : undefined)
  const select = (template: string) => go({ screen: 'templates', template }, 'slide')

  // Something is always open: at first the one that needs her most, which comes first.
  const opening = open || (far && !asked.error) ? null : (rows[0]?.template ?? null)
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
        total={total}
        row={row}
        look={look}
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
