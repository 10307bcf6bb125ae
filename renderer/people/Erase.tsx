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

type Props = { person: Person; open: boolean; close(): void; erased(): void }

/** Erasing can't be undone: what goes, when, what stays and why. No reason is asked: it could not be kept. */
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
  const [busy, setBusy] = useState(false)
  const erase = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const { ok } = await run('person.erase', { person: person.id })
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
          <dd>
            {say('erase.stays.line')} {say('erase.stranger')}
          </dd>
          <dt>{say('erase.outside')}</dt>
          <dd>{say('erase.outside.line')}</dd>
        </dl>
        <p>{say('erase.before')}</p>
        <div className="erase-before">
          <Everything person={person} />
          <Pack person={person} />
        </div>
      </div>
      <div className="form-acts">
        <p className="erase-final">{say('erase.final')}</p>
        <button type="button" className="button" onClick={close}>
          {say('cancel')}
        </button>
        <button type="submit" className="button grave" disabled={busy}>
          {say('erase.do')}
        </button>
      </div>
    </form>
  )
}
