import { type FormEvent, useState } from 'react'
import type { Person } from '../../shared/view.ts'
import { useAsk } from '../ask.ts'
import { everyone } from '../place.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useNames } from '../ui/phone.ts'
import { useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useSay } from '../words/say.ts'
import { Everything } from './Everything.tsx'
import { Pack } from './Pack.tsx'

const ready = ['erase.why.message', 'erase.why.person', 'erase.why.stranger'] as const

type Props = { person: Person; open: boolean; close(): void; erased(): void }

/** Erasing can't be undone: what goes, what stays and why, then a reason. */
export const Erase = ({ person, open, close, erased }: Props) => {
  const say = useSay()
  const { name } = useNames()
  return (
    <Dialog title={say('erase.title', { name: name(person) })} open={open} onClose={close}>
      <Question person={person} close={close} erased={erased} />
    </Dialog>
  )
}

/** Whether a request of hers waits for a decision; it goes with her. */
const useWaits = ({ id, phone, user, name }: Person): boolean => {
  const { data } = useAsk('people.page', {
    wanted: { ...everyone, waiting: true, search: phone ?? user ?? name ?? '' },
    sort: 'newest',
    limit: 50,
    offset: 0,
  })
  return data?.rows.some(row => row.person.id === id) ?? false
}

const Question = ({ person, close, erased }: Omit<Props, 'open'>) => {
  const say = useSay()
  const run = useRun()
  const { tell } = useToast()
  const { data: status } = useAsk('app.status', {})
  const waits = useWaits(person)
  const [why, setWhy] = useState('')
  const [busy, setBusy] = useState(false)
  const erase = async (event: FormEvent) => {
    event.preventDefault()
    if (!why.trim() || busy) return
    setBusy(true)
    const { ok } = await run('person.erase', { person: person.id, why: why.trim() })
    setBusy(false)
    if (!ok) return
    close()
    tell({ text: say('erase.done') })
    erased()
  }
  return (
    <form className="form erase" onSubmit={erase}>
      <div className="erase-text">
        <dl>
          <dt>{say('erase.goes')}</dt>
          <dd>
            {say('erase.goes.line')} {waits && say('erase.request')}
          </dd>
          <dt>{say('erase.when')}</dt>
          <dd>
            {say('erase.when.line')} {status?.second && say('erase.when.second')}
          </dd>
          <dt>{say('erase.stays')}</dt>
          <dd>{say('erase.stays.line')}</dd>
          <dt>{say('erase.outside')}</dt>
          <dd>{say('erase.outside.line')}</dd>
        </dl>
        <p>{say('erase.before')}</p>
        <div className="erase-before">
          <Everything person={person} />
          <Pack person={person} />
        </div>
        <p>{say('erase.before.then')}</p>
        <p className="erase-final">{say('erase.final')}</p>
        <fieldset>
          <legend>{say('erase.why')}</legend>
          <div className="chips">
            {ready.map(id => (
              <button
                key={id}
                type="button"
                className="chip"
                aria-pressed={why === say(id)}
                onClick={() => setWhy(say(id))}
              >
                {say(id)}
              </button>
            ))}
          </div>
          <input
            className="field"
            aria-label={say('erase.why')}
            maxLength={1000}
            placeholder={say('erase.why.place')}
            value={why}
            onChange={event => setWhy(event.target.value)}
          />
          {why === say('erase.why.stranger') && (
            <p className="quiet-line" role="status">
              {say('erase.why.stranger.line')}
            </p>
          )}
        </fieldset>
      </div>
      <div className="form-acts">
        {!why.trim() && <p className="quiet-line erase-ask">{say('erase.why.first')}</p>}
        <button type="button" className="button" onClick={close}>
          {say('cancel')}
        </button>
        <button type="submit" className="button grave" disabled={!why.trim() || busy}>
          {say('erase.do')}
        </button>
      </div>
    </form>
  )
}
