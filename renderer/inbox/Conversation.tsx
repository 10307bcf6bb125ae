import type { RequestDetail, RequestRow } from '../../shared/view.ts'
import { CustomerText } from '../ui/CustomerText.tsx'
import { When } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { useRowWords } from './rowWords.tsx'

type Bubble = RequestDetail['around'][number]

/** What the shop answered, where it may have gone out. */
const answered = ({ reply: { sent } }: RequestDetail) => (sent && sent.state !== 'refused' ? sent : null)

/** The message that this is about, put where it was said if the conversation does not hold it itself. */
const withRequest = (around: readonly Bubble[], row: RequestRow): (Bubble & { it: boolean })[] => {
  const isIt = (one: Bubble) => one.from === 'person' && one.at === row.at && one.text === (row.text ?? '')
  const told = around.some(isIt)
  const own: Bubble = { from: 'person', text: row.text ?? '', at: row.at }
  const all = told ? [...around] : [...around, own]
  return all.map(one => ({ ...one, it: one === own || isIt(one) })).sort((a, b) => a.at - b.at)
}

/** What was said around the request, as it was typed, with the deciding words marked. */
export const Conversation = ({ detail }: { detail: RequestDetail }) => {
  const say = useSay()
  const { quote } = useRowWords()
  const { row, around } = detail
  const sent = answered(detail)
  return (
    <ol className="chat" aria-label={say('detail.talk')}>
      {withRequest(around, row).map(one => (
        <li key={`${one.at}${one.from}${one.text}`} className="bubble" data-from={one.from} data-it={one.it}>
          <p>{one.text ? <CustomerText text={one.text} words={one.it ? row.words : []} /> : quote(row)}</p>
          <small>
            {one.from === 'shop' && `${one.template ?? say('detail.from.shop')} · `}
            <When at={one.at} as="dated" />
          </small>
        </li>
      ))}
      {sent && (
        <li className="bubble" data-from="shop" data-state={sent.state}>
          <p>{sent.text}</p>
          <small>
            {say(`reply.by.${sent.by}`)} · <When at={sent.at} as="dated" /> ·{' '}
            <span role="status">{say(`reply.state.${sent.state}`)}</span>
          </small>
        </li>
      )}
    </ol>
  )
}
