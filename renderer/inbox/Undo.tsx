import { createContext, type ReactNode, useContext, useState } from 'react'
import { usePlace } from '../place.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { useRun } from '../ui/problem.ts'
import { Reasons } from '../ui/Reasons.tsx'
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
  const undo = async (why: string) => {
    const { ok } = await run('request.undo', { request: undoing.request, why })
    if (!ok) return
    close()
    hush()
    tell({ text: say('undo.done', { name: undoing.name }) })
    if (place.screen === 'inbox') go({ ...place, request: undoing.request }, 'slide')
  }
  return <Reasons line={say('undo.line')} ready={ready} undo={undo} />
}
