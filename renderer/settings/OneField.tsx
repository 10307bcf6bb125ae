import { type FormEvent, useState } from 'react'
import { useSay } from '../words/say.ts'

type Props = {
  label: string
  value: string
  longest: number
  keep(value: string): Promise<void>
  cancel(): void
}

/** Changes one line of text in its place. */
export const OneField = ({ label, value, longest, keep, cancel }: Props) => {
  const say = useSay()
  const [text, setText] = useState(value)
  const ready = text.trim() !== '' && text.trim() !== value
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) void keep(text.trim())
  }
  return (
    <form
      className="one-field"
      onSubmit={submit}
      onKeyDown={event => {
        if (event.key === 'Escape') cancel()
      }}
    >
      <input
        className="field"
        // biome-ignore lint/a11y/noAutofocus: the owner has just asked for this field
        autoFocus
        aria-label={label}
        maxLength={longest}
        value={text}
        onFocus={event => event.currentTarget.select()}
        onChange={event => setText(event.target.value)}
      />
      <button type="submit" className="button" disabled={!ready}>
        {say('panel.ask.do')}
      </button>
      <button type="button" className="button" onClick={cancel}>
        {say('cancel')}
      </button>
    </form>
  )
}
