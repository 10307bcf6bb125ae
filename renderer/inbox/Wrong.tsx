import type { RequestDetail } from '../../shared/view.ts'
import { useExample } from '../teach/keep.ts'
import { Meant } from '../teach/Meant.tsx'
import { useNames } from '../ui/phone.ts'
import { useSay } from '../words/say.ts'

/** "Sossego got this wrong": the owner says what the person meant, and the sentence joins the shop's examples. */
export const Wrong = ({ detail }: { detail: RequestDetail }) => {
  const say = useSay()
  const { name } = useNames()
  const { row } = detail
  // The engine takes the words and what went before from the request itself.
  const said = { request: row.id, text: row.text ?? '', lastOurs: null, afterOffer: false }
  const { known, keep } = useExample(said, say('wrong.toast', { name: name(row.person) }))
  if (!row.text?.trim() || row.way === 'hand') return null
  const stopped = row.tab === 'honoured' && row.verdict !== 'IN'
  return (
    <div className="wrong">
      {known && (
        <span>
          {say('wrong.kept', { meant: say(`meant.${known.meant}`) })}.{' '}
          {stopped && <b>{say('wrong.stands')}</b>}
        </span>
      )}
      <Meant
        label={say(known ? 'wrong.change' : 'wrong.open')}
        understood={row.verdict}
        chosen={known?.meant ?? null}
        choose={keep}
      >
        {say('wrong.undo')}
      </Meant>
    </div>
  )
}
