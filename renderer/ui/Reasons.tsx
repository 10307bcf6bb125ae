import { type FormEvent, useState } from 'react'
import type { WordId } from '../words/pt-BR.ts'
import { useSay } from '../words/say.ts'
import { Key } from './Key.tsx'
import { useKeys } from './keys.ts'

type Props = { line: string; ready: readonly WordId[]; undo(why: string): Promise<void> }

/** Why something is undone: a reason of the ready ones, by click or by its number, or one of the owner's own. */
export const Reasons = ({ line, ready, undo }: Props) => {
  const say = useSay()
  const [other, setOther] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (other.trim()) void undo(other.trim())
  }
  useKeys(Object.fromEntries(ready.map((id, index) => [String(index + 1), () => undo(say(id))])), true)
  return (
    <div className="undo">
      <p>{line}</p>
      <ul>
        {ready.map((id, index) => (
          <li key={id}>
            <button type="button" className="undo-reason" onClick={() => undo(say(id))}>
              {say(id)} <Key>{index + 1}</Key>
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={submit}>
        <input
          className="field"
          aria-label={say('undo.other')}
          placeholder={say('undo.other')}
          maxLength={1000}
          value={other}
          onChange={event => setOther(event.target.value)}
        />
        <button type="submit" className="button" disabled={!other.trim()}>
          {say('undo.do')}
        </button>
      </form>
    </div>
  )
}
