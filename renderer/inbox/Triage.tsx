import { useEffect, useState } from 'react'
import type { RequestRow } from '../../shared/view.ts'
import { useAsk } from '../ask.ts'
import { type Place, usePlace } from '../place.ts'
import { useKeys } from '../ui/keys.ts'
import { usePages } from '../ui/pages.ts'
import { Empty, Loading, Trouble } from '../ui/States.tsx'
import { useToast } from '../ui/Toast.tsx'
import { useSay } from '../words/say.ts'
import { Detail } from './Detail.tsx'
import { RequestList } from './RequestList.tsx'

type Inbox = Extract<Place, { screen: 'inbox' }>

/** How many of the honoured ones stand below those who wait. */
const shownBelow = 12
const noRows: RequestRow[] = []

/** The rows of a tab. Below those who wait: what was honoured lately, with no owner needed. */
const useRows = ({ tab }: Inbox) => {
  const { head, row, look, problem, again } = usePages('inbox.page', { tab })
  const below = useAsk('inbox.page', { tab: 'honoured', offset: 0, limit: shownBelow }, tab === 'waiting')
  const total = head?.total ?? 0
  const extra = tab === 'waiting' && head ? (below.data?.rows ?? noRows) : noRows
  return {
    ready: head !== undefined,
    total,
    count: total + extra.length,
    row: (index: number) => (index < total ? row(index) : extra[index - total]),
    look,
    problem,
    again,
  }
}

/** One tab: the list, the open request beside it, and the keys that lead through. */
export const Triage = ({ place }: { place: Inbox }) => {
  const say = useSay()
  const { go } = usePlace()
  const { toast } = useToast()
  const rows = useRows(place)
  const [decided, setDecided] = useState<string | null>(null)
  const [reading, setReading] = useState(place.request !== null)
  const { request, tab } = place
  const all = Array.from({ length: rows.count }, (_, index) => rows.row(index))
  const index = all.findIndex(row => row?.id === request)
  const select = (id: string | null) => go({ ...place, request: id }, 'slide')

  // Something is always open, so that the first key decides; but never the row that was just decided.
  const [first] = all
  const opening = request === null && rows.total > 0 && first && first.id !== decided ? first.id : null
  useEffect(() => {
    if (opening) go({ screen: 'inbox', tab, request: opening }, 'slide')
  }, [opening, tab, go])

  const toList = () => document.querySelector<HTMLElement>('.requests')?.focus({ preventScroll: true })
  const step = (by: 1 | -1) => {
    const next = all[index < 0 ? 0 : index + by]
    if (!next) return
    select(next.id)
    toList()
  }
  /** Opens the next one that waits, else the one before, else nothing: all is decided. */
  const leave = (id: string) => {
    setDecided(id)
    toList()
    const waiting = all.slice(0, rows.total)
    const next = waiting[index + 1] ?? waiting[index - 1]
    select(next && next.id !== id ? next.id : null)
  }
  const onList = () =>
    document.activeElement === document.body || document.activeElement?.closest('.requests')
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => (onList() ? step(1) : false),
    ArrowUp: () => (onList() ? step(-1) : false),
    Escape: () => (reading ? setReading(false) : false),
    u: () => (toast?.act?.key === 'U' ? toast.act.run() : false),
  })

  if (rows.problem && !rows.ready) return <Trouble problem={rows.problem} again={rows.again} />
  if (!rows.ready) return <Loading rows={6} />
  if (rows.count === 0) return <Empty title={say(`empty.${tab}`)} line={say(`empty.${tab}.line`)} />
  return (
    <div className="triage" data-reading={reading}>
      <RequestList
        {...rows}
        tab={tab}
        selected={request}
        index={index}
        onSelect={id => {
          select(id)
          setReading(true)
        }}
      />
      <Detail request={request} tab={tab} onLeave={leave} onBack={() => setReading(false)} />
    </div>
  )
}
