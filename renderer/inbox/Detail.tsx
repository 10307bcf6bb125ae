import ArrowLeft from 'lucide-react/icons/arrow-left'
import Coffee from 'lucide-react/icons/coffee'
import type { Tab } from '../../shared/view.ts'
import { useAsk } from '../ask.ts'
import { Legal } from '../people/Legal.tsx'
import { start, usePlace } from '../place.ts'
import { useNames } from '../ui/phone.ts'
import { Empty, Loading, Trouble } from '../ui/States.tsx'
import { useSay } from '../words/say.ts'
import { Acts } from './Acts.tsx'
import { Conversation } from './Conversation.tsx'
import { Notes } from './Notes.tsx'
import { Reply } from './Reply.tsx'
import { Support } from './Support.tsx'
import { Trail } from './Trail.tsx'
import { Why } from './Why.tsx'
import { Wrong } from './Wrong.tsx'

type Props = { request: string | null; tab: Tab; onLeave(id: string): void; onBack(): void }

/** The open request: the person's own words, why it is here, what can be done. */
export const Detail = ({ request, tab, onLeave, onBack }: Props) => {
  const say = useSay()
  if (request !== null) return <Opened key={request} request={request} onLeave={onLeave} onBack={onBack} />
  return (
    <section className="detail">
      {tab === 'waiting' ? (
        <Empty
          picture={<Coffee size={28} strokeWidth={1.4} aria-hidden />}
          title={say('done.title')}
          line={say('done.line')}
        />
      ) : (
        <Empty title={say('empty.detail')} />
      )}
    </section>
  )
}

const Opened = ({ request, onLeave, onBack }: { request: string } & Pick<Props, 'onLeave' | 'onBack'>) => {
  const say = useSay()
  const { go } = usePlace()
  const { name, number } = useNames()
  const { data, error, refetch } = useAsk('request.show', { request })
  if (error && !data) return <Trouble problem={error} again={() => void refetch()} />
  if (!data) return <Loading rows={5} />
  const { row } = data
  const { person } = row
  const shown = number(person)
  return (
    <section className="detail" aria-labelledby="detail-name">
      <button type="button" className="link detail-back" onClick={onBack}>
        <ArrowLeft size={15} aria-hidden /> {say('detail.back')}
      </button>
      <header className="detail-who">
        <h2 id="detail-name">{name(person)}</h2>
        {person.name && shown && <span title={shown.full}>{shown.short}</span>}
        <button type="button" className="link" onClick={() => go({ ...start.people, person: person.id })}>
          {say('detail.open-person')}
        </button>
      </header>
      <Conversation detail={data} />
      <Why detail={data} />
      {row.verdict === 'DATA' && <Legal row={row} />}
      <Acts detail={data} onLeave={onLeave} />
      <Reply detail={data} />
      <Wrong detail={data} />
      <Notes detail={data} />
      <Trail detail={data} />
      <Support row={row} />
    </section>
  )
}
