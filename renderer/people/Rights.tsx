import Eraser from 'lucide-react/icons/eraser'
import { useState } from 'react'
import type { Person } from '../../shared/view.ts'
import { useSay } from '../words/say.ts'
import { Erase } from './Erase.tsx'
import { Everything } from './Everything.tsx'
import { Pack } from './Pack.tsx'

type Props = { person: Person; erased(): void }

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
