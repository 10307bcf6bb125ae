import { type FormEvent, useState } from 'react'
import { useSay } from '../words/say.ts'

type Props = { label: string; place: string; act: string; done(why: string): Promise<void>; cancel(): void }

/** Asks in its place why something is done. */
export const Reason = ({ label, place, act, done, cancel }: Props) => {
  const say = useSay()
  const [why, setWhy] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (why.trim()) void done(why.trim())
  }
  return (
    <form
      className="reason"
      onSubmit={submit}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        cancel()
      }}
    >
      <label>
        {label}
        <input
          className="field"
          // biome-ignore lint/a11y/noAutofocus: the owner has just asked for this field
          autoFocus
          maxLength={1000}
          placeholder={place}
          value={why}
          onChange={event => setWhy(event.target.value)}
        />
      </label>
      <div className="proof-acts">
        <button type="submit" className="button" disabled={!why.trim()}>
          {act}
        </button>
        <button type="button" className="button" onClick={cancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  )
}
