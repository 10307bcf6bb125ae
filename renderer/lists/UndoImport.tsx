import { Dialog } from '../ui/Dialog.tsx'
import { useRun } from '../ui/problem.ts'
import { Reasons } from '../ui/Reasons.tsx'
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
  const undo = async (why: string) => {
    const { ok } = await run('import.undo', { import: undoing.import, why })
    if (!ok) return
    close()
    onDone?.()
    tell({ text: say('past.undo.done', { name: undoing.name }) })
  }
  return <Reasons line={say('past.undo.line')} ready={ready} undo={undo} />
}
