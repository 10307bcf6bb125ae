import Close from 'lucide-react/icons/x'
import type { PersonDetail } from '../../shared/people.ts'
import { useAsk } from '../ask.ts'
import { usePlace } from '../place.ts'
import { showSpelling, useNames } from '../ui/phone.ts'
import { Loading, Trouble } from '../ui/States.tsx'
import { useSay } from '../words/say.ts'
import { Story } from './Story.tsx'
import { Topics } from './Topics.tsx'

/** One person beside the grid: who, what they agree to, and how it came to that. */
export const PersonPanel = ({ id, close }: { id: string; close(): void }) => {
  const say = useSay()
  const { name, number } = useNames()
  const { data, error, refetch } = useAsk('person.show', { person: id })
  const shown = data && number(data.person)
  return (
    <aside className="panel" aria-label={say('panel.label')}>
      <header className="panel-head">
        <div>
          <h2>{data && name(data.person)}</h2>
          {data?.person.name && shown && <p title={shown.full}>{shown.short}</p>}
        </div>
        <button type="button" className="icon-button" onClick={close} aria-label={say('close')} title="Esc">
          <Close size={16} aria-hidden />
        </button>
      </header>
      {error && !data && <Trouble problem={error} again={() => void refetch()} />}
      {!data && !error && <Loading rows={6} />}
      {data && (
        <>
          <section>
            <h3>{say('panel.topics')}</h3>
            <Topics detail={data} />
          </section>
          <Near detail={data} />
          <Known detail={data} />
          <section>
            <h3>{say('panel.story')}</h3>
            <Story timeline={data.timeline} />
          </section>
        </>
      )}
    </aside>
  )
}

const Near = ({ detail }: { detail: PersonDetail }) => {
  const say = useSay()
  const { name } = useNames()
  const { place, go } = usePlace()
  if (detail.near.length === 0) return null
  return (
    <section className="panel-near">
      <h3>{say('panel.near')}</h3>
      <ul>
        {detail.near.map(other => (
          <li key={other.id}>
            <button
              type="button"
              className="link"
              onClick={() => place.screen === 'people' && go({ ...place, person: other.id })}
            >
              {name(other)}
            </button>
          </li>
        ))}
      </ul>
      <p className="panel-line">{say('panel.near.line')}</p>
    </section>
  )
}

const Known = ({ detail }: { detail: PersonDetail }) => {
  const say = useSay()
  const { identity } = useNames()
  const { identities } = detail
  const known = identities.map(({ kind, id }) => identity(kind, id).full)
  const spellings = detail.spellings.map(showSpelling).filter(one => !known.includes(one))
  return (
    <section>
      <h3>{say('panel.known')}</h3>
      <ul className="panel-known">
        {identities.map(({ kind, id }) => (
          <li key={id}>{identity(kind, id).full}</li>
        ))}
      </ul>
      {spellings.length > 0 && (
        <p className="panel-line">
          {say('panel.spellings')} {spellings.join(', ')}
        </p>
      )}
    </section>
  )
}
