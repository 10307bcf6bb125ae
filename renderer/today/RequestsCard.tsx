import CircleDashed from 'lucide-react/icons/circle-dashed'
import type { Status } from '../../shared/view.ts'
import { useAsk } from '../ask.ts'
import { useRowWords } from '../inbox/rowWords.tsx'
import { start, usePlace } from '../place.ts'
import { useNames } from '../ui/phone.ts'
import { useWhen, When } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'

/** Who waits for a decision, and since when. */
export const RequestsCard = ({ status }: { status: Status }) => {
  const say = useSay()
  const when = useWhen()
  const { name } = useNames()
  const { quote } = useRowWords()
  const { go } = usePlace()
  const { counts, oldestWaiting, saving } = status
  // While nothing can be saved, nothing can be decided either.
  const decides = counts.waiting > 0 && saving.state === 'saved'
  const { data } = useAsk('inbox.page', { tab: 'waiting', offset: 0, limit: 3 })
  return (
    <section className="card" aria-labelledby="card-requests">
      <h2 id="card-requests">{say('today.requests')}</h2>
      <p className="card-big">{say('today.requests.big', { n: counts.waiting })}</p>
      <p className="card-line">
        {oldestWaiting === null
          ? say('today.requests.none')
          : say('today.requests.oldest', { ago: when.ago(oldestWaiting) })}
      </p>
      <ul className="card-rows">
        {data?.rows.map(row => (
          <li key={row.id}>
            <button
              type="button"
              className="card-row card-person"
              onClick={() => go({ ...start.inbox, request: row.id })}
            >
              <CircleDashed size={14} strokeWidth={2.1} className="hold-ink" aria-hidden />
              <span>
                <b>{name(row.person)}</b> {quote(row)}
              </span>
              <When at={row.at} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={decides ? 'button main' : 'button'} onClick={() => go(start.inbox)}>
        {say(decides ? 'today.requests.do' : 'today.requests.see')}
      </button>
    </section>
  )
}
