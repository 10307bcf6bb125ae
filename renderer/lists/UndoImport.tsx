import { type FormEvent, useState } from 'react'
import { Dialog } from '../ui/Dialog.tsx'
import { Key } from '../ui/Key.tsx'
import { useKeys } from '../ui/keys.ts'
import { useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useSay } from '../words/say.ts'

type Undoing = { import: string; name: string }
type Props = { undoing: Undoing | null; close(): void; onDone?: () => void }

/** Asks why a list is taken back, and takes it back. */
export const UndoImport = ({ undoing, close, onDone }: Props) => {
  const say = useSay()
  return (
    <Dialog
      title={say('past.undo.title', { name: undoing?.name ?? '' })}
      open={undoing !== null}
      onClose={close}
    >
      {undoing && <Question undoing={undoing} close={close} onDone={onDone} />}
    </Dialog>
  )
}

const ready = ['past.undo.wrong-list', 'past.undo.wrong-said', 'past.undo.no-proof'] as const

type QuestionProps = { undoing: Undoing; close(): void; onDone: (() => void) | undefined }

const Question = ({ undoing, close, onDone }: QuestionProps) => {
  const say = useSay()
  const run = useRun()
  const { tell } = useToast()
  const [other, setOther] = useState('')
  const undo = async (why: string) => {
    const { ok } = await run('import.undo', { import: undoing.import, why })
    if (!ok) return
    close()
    onDone?.()
    tell({ text: say('past.undo.done', { name: undoing.name }) })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (other.trim()) void undo(other.trim())
  }
  useKeys(Object.fromEntries(ready.map((id, index) => [String(index + 1), () => undo(say(id))])), true)
  return (
    <div className="undo">
      <p>{say('past.undo.line')}</p>
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
