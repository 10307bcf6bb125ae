import { useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useSay } from '../words/say.ts'

/** Too many people at once, of whom only Meta says that they stopped: the owner has the word, for all or one by one. */
export const Brake = ({ waiting }: { waiting: number }) => {
  const say = useSay()
  const run = useRun()
  const { tell } = useToast()
  const honour = async () => {
    const { ok } = await run('brake.honour', {})
    if (ok) tell({ text: say('brake.done') })
  }
  return (
    <section className="brake" aria-label={say('brake.title')}>
      <p>
        <b>{say('brake.title')}</b> {say('brake.line', { n: waiting })}
      </p>
      <button type="button" className="button" onClick={() => void honour()}>
        {say('brake.honour')}
      </button>
    </section>
  )
}
