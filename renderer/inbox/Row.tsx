// biome-ignore-all lint/a11y/useFocusableInteractive: the list holds the focus for its rows
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the page hears the keys
import Check from 'lucide-react/icons/check'
import CircleDashed from 'lucide-react/icons/circle-dashed'
import Minus from 'lucide-react/icons/minus'
import Scale from 'lucide-react/icons/scale'
import Undo from 'lucide-react/icons/undo-2'
import type { RequestRow } from '../../shared/view.ts'
import { useNames } from '../ui/phone.ts'
import { useWhen } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { useRowWords } from './rowWords.tsx'

const icons = { waiting: CircleDashed, honoured: Check, dismissed: Minus, undone: Undo }

type Props = {
  row: RequestRow | undefined
  id: string
  at: number
  count: number
  selected: boolean
  onSelect(id: string): void
}

/** One request in the list: who, what they said, how it came and what it did. */
export const Row = ({ row, id, at, count, selected, onSelect }: Props) => {
  const say = useSay()
  const when = useWhen()
  const { name, number } = useNames()
  const { quote, how } = useRowWords()
  if (!row)
    return <div className="request-row" role="option" aria-selected="false" aria-label={say('loading')} />
  const Icon = row.tab === 'waiting' && row.verdict === 'DATA' ? Scale : icons[row.tab]
  const shown = row.tab === 'waiting' ? when.ago(row.at) : when.clock(row.at)
  return (
    <div
      id={id}
      className="request-row"
      role="option"
      aria-selected={selected}
      aria-posinset={at + 1}
      aria-setsize={count}
      data-tab={row.tab}
      onClick={() => onSelect(row.id)}
    >
      <Icon className="request-icon" size={16} strokeWidth={2} aria-hidden />
      <b title={number(row.person)?.full}>{name(row.person)}</b>
      <time dateTime={new Date(row.at).toISOString()} title={when.full(row.at)}>
        {shown}
      </time>
      <span className="request-said">{quote(row)}</span>
      <span className="request-how">
        {row.urgent && <span className="urgent">{say('row.urgent')}</span>}
        {how(row)}
      </span>
    </div>
  )
}
