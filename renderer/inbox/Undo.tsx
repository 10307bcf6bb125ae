import { createContext, type FormEvent, type ReactNode, useContext, useState } from 'react'
import { usePlace } from '../place.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Key } from '../ui/Key.tsx'
import { useKeys } from '../ui/keys.ts'
import { useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useSay } from '../words/say.ts'

type Undoing = { request: string; name: string }

const UndoContext = createContext<(undoing: Undoing) => void>(() => {})

/** Opens the question "why undo?"; a "no" reopens only with the owner's reason (DESIGN law 3). */
export const useUndo = () => useContext(UndoContext)

/** Above all screens: the toast that offers an undo outlives the screen it came from. */
export const UndoProvider = ({ children }: { children: ReactNode }) => {
  const [undoing, setUndoing] = useState<Undoing | null>(null)
  const say = useSay()
  const { hush } = useToast()
  const close = () => setUndoing(null)
  const ask = (next: Undoing) => {
    hush()
    setUndoing(next)
  }
  return (
    <UndoContext value={ask}>
      {children}
      <Dialog
        title={say('undo.title', { name: undoing?.name ?? '' })}
        open={undoing !== null}
        onClose={close}
      >
        {undoing && <Question undoing={undoing} close={close} />}
      </Dialog>
    </UndoContext>
  )
}

const ready = ['undo.mistake', 'undo.misread', 'undo.said'] as const

const Question = ({ undoing, close }: { undoing: Undoing; close(): void }) => {
  const say = useSay()
  const run = useRun()
  const { tell, hush } = useToast()
  const { place, go } = usePlace()
  const [other, setOther] = useState('')
  const undo = async (why: string) => {
    const { ok } = await run('request.undo', { request: undoing.request, why })
    if (!ok) return
    close()
    hush()
    tell({ text: say('undo.done', { name: undoing.name }) })
    if (place.screen === 'inbox') go({ ...place, request: undoing.request }, 'slide')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (other.trim()) void undo(other.trim())
  }
  useKeys(Object.fromEntries(ready.map((id, index) => [String(index + 1), () => undo(say(id))])), true)
  return (
    <div className="undo">
      <p>{say('undo.line')}</p>
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
