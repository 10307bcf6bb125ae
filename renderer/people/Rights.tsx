import Download from 'lucide-react/icons/download'
import Eraser from 'lucide-react/icons/eraser'
import { useState } from 'react'
import type { Person } from '../../shared/view.ts'
import { useRun } from '../ui/problem.ts'
import { useSave } from '../ui/saving.ts'
import { useSay } from '../words/say.ts'
import { Erase } from './Erase.tsx'
import { Pack } from './Pack.tsx'

type Props = { person: Person; erased(): void }

/** Everything on a person, as a file to give her. */
export const Everything = ({ person }: { person: Person }) => {
  const say = useSay()
  const run = useRun()
  const save = useSave()
  const [busy, setBusy] = useState(false)
  const make = async () => {
    setBusy(true)
    const result = await run('person.export', { person: person.id })
    if (result.ok) await save(result.value.file)
    setBusy(false)
  }
  return (
    <button type="button" className="button" disabled={busy} onClick={make}>
      <Download size={15} strokeWidth={1.8} aria-hidden /> {say('rights.all')}
    </button>
  )
}

/** Opens the question whether a person is to be erased. */
export const Erasing = ({ person, erased }: Props) => {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        <Eraser size={15} strokeWidth={1.8} aria-hidden /> {say('rights.erase')}
      </button>
      <Erase person={person} open={asking} close={() => setAsking(false)} erased={erased} />
    </>
  )
}

/** What a person may ask of the shop, and what the shop may have to show of her. */
export const Rights = ({ person, erased }: Props) => {
  const say = useSay()
  return (
    <section className="rights">
      <h3>{say('rights.title')}</h3>
      <div>
        <p>{say('rights.all.line')}</p>
        <Everything person={person} />
      </div>
      <div>
        <p>{say('rights.pack.line')}</p>
        <Pack person={person} />
      </div>
      <div>
        <p>{say('rights.erase.line')}</p>
        <Erasing person={person} erased={erased} />
      </div>
    </section>
  )
}
