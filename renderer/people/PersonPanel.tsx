import Close from 'lucide-react/icons/x'
import { useAsk } from '../ask.ts'
import { useNames } from '../ui/phone.ts'
import { Loading, Trouble } from '../ui/States.tsx'
import { useSay } from '../words/say.ts'
import { Known } from './Known.tsx'
import { Near } from './Near.tsx'
import { Rights } from './Rights.tsx'
import { Story } from './Story.tsx'
import { Topics } from './Topics.tsx'

/** One person beside the grid: who, what they agree to, how it came to that, and what they may ask for. */
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
          <Rights person={data.person} erased={close} />
        </>
      )}
    </aside>
  )
}
