import Ban from 'lucide-react/icons/ban'
import Download from 'lucide-react/icons/download'
import Close from 'lucide-react/icons/x'
import { useState } from 'react'
import type { Wanted } from '../../shared/people.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useSay } from '../words/say.ts'
import { type Chosen, countOf, toldOf } from './chosen.ts'
import { DenyMany } from './DenyMany.tsx'
import { SaveMany } from './SaveMany.tsx'

type Props = { chosen: Chosen; total: number; wanted: Wanted; clear(): void }

/** What can be done with all who are chosen, below the grid so that no row moves. */
export const ChosenBar = ({ chosen, total, wanted, clear }: Props) => {
  const say = useSay()
  const [act, setAct] = useState<'deny' | 'save' | null>(null)
  const count = countOf(chosen, total)
  const told = toldOf(chosen, wanted)
  const close = () => setAct(null)
  const finish = () => {
    close()
    clear()
  }
  return (
    <section className="chosen" aria-label={say('chosen.label')}>
      <p role="status">{say(chosen.all ? 'chosen.all' : 'chosen.count', { n: count })}</p>
      <button type="button" className="button" onClick={() => setAct('deny')}>
        <Ban size={15} strokeWidth={1.8} aria-hidden /> {say('deny.open')}
      </button>
      <button type="button" className="button" onClick={() => setAct('save')}>
        <Download size={15} strokeWidth={1.8} aria-hidden /> {say('save.open')}
      </button>
      <button type="button" className="button quiet" onClick={clear}>
        <Close size={15} strokeWidth={1.8} aria-hidden /> {say('chosen.clear')}
      </button>
      <Dialog title={say('deny.title', { n: count })} open={act === 'deny'} onClose={close}>
        <DenyMany chosen={told} topic={wanted.topic} cancel={close} done={finish} />
      </Dialog>
      <Dialog title={say('save.title', { n: count })} open={act === 'save'} onClose={close}>
        <SaveMany chosen={told} cancel={close} />
      </Dialog>
    </section>
  )
}
