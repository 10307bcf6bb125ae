import { type FormEvent, useId, useState } from 'react'
import { useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useSay } from '../words/say.ts'
import type { Wording } from './Wordings.tsx'

/** Keeps a text under a title, and says as which version. Answers whether it was kept. */
const useKeep = () => {
  const say = useSay()
  const run = useRun()
  const { tell } = useToast()
  return async (title: string, text: string, version: number): Promise<boolean> => {
    const { ok } = await run('wording.keep', { title, text })
    if (ok) tell({ text: say('wordings.kept', { title, version }) })
    return ok
  }
}

type ChangeProps = { newest: Wording; close(): void }

/** The text as it is, to be changed into the next version. */
export const ChangeWording = ({ newest, close }: ChangeProps) => {
  const say = useSay()
  const keep = useKeep()
  const [text, setText] = useState(newest.text)
  const next = newest.version + 1
  const ready = text.trim() !== '' && text.trim() !== newest.text
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (ready && (await keep(newest.title, text.trim(), next))) close()
  }
  return (
    <form
      className="wording-form"
      onSubmit={submit}
      onKeyDown={event => {
        if (event.key === 'Escape') close()
      }}
    >
      <textarea
        className="field"
        // biome-ignore lint/a11y/noAutofocus: the owner has just asked for this field
        autoFocus
        aria-label={say('wordings.text')}
        rows={4}
        maxLength={4000}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.setSelectionRange(text.length, text.length)}
        onChange={event => setText(event.target.value)}
      />
      <p className="teach-blank">{say('wordings.keeps')}</p>
      <div className="acts">
        <button type="submit" className="button main" disabled={!ready}>
          {say('wordings.keep', { version: next })}
        </button>
        <button type="button" className="button" onClick={close}>
          {say('cancel')}
        </button>
      </div>
    </form>
  )
}

/** A new text. Under a title that is there already it becomes the next version of it. */
export const AddWording = ({ wordings }: { wordings: readonly Wording[] }) => {
  const say = useSay()
  const keep = useKeep()
  const id = useId()
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const version = wordings.filter(one => one.title === title.trim()).length + 1
  const ready = title.trim() !== '' && text.trim() !== ''
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready || !(await keep(title.trim(), text.trim(), version))) return
    setTitle('')
    setText('')
  }
  return (
    <form className="teach-form wording-form" onSubmit={submit}>
      <label className="teach-text">
        {say('wordings.name')}
        <input
          className="field"
          maxLength={100}
          autoComplete="off"
          placeholder={say('wordings.place')}
          value={title}
          aria-describedby={id}
          onChange={event => setTitle(event.target.value)}
        />
      </label>
      <p id={id} className="teach-blank" role="status">
        {version > 1 && say('wordings.same', { version })}
      </p>
      <label>
        {say('wordings.text')}
        <textarea
          className="field"
          rows={3}
          maxLength={4000}
          placeholder={say('wordings.text.place')}
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </label>
      <button type="submit" className="button" disabled={!ready}>
        {say('wordings.add')}
      </button>
    </form>
  )
}
