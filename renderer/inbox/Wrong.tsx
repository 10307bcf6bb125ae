import type { RequestDetail } from '../../shared/view.ts'
import { useExample } from '../teach/keep.ts'
import { Meant } from '../teach/Meant.tsx'
import { useSay } from '../words/say.ts'

/** "This was wrong": the owner says what the person meant, and the sentence joins the shop's examples. */
export const Wrong = ({ detail }: { detail: RequestDetail }) => {
  const say = useSay()
  const { row } = detail
  // The engine takes the words and what went before from the request itself.
  const said = { request: row.id, text: row.text ?? '', lastOurs: null, afterOffer: false }
  const { known, keep } = useExample(said)
  if (!row.text?.trim() || row.way === 'hand') return null
  return (
    <div className="wrong">
      {known && <span>{say('wrong.kept', { meant: say(`meant.${known.meant}`) })}</span>}
      <Meant label={say(known ? 'wrong.change' : 'wrong.open')} chosen={known?.meant ?? null} choose={keep}>
        {(row.tab === 'honoured' || row.tab === 'dismissed') && <p>{say('wrong.undo')}</p>}
      </Meant>
    </div>
  )
}
