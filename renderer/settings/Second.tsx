import type { Status } from '../../shared/view.ts'
import { useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useWhen } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'

/** The practice shop has none; here it is told what is here in her own. */
export const NoSecond = () => {
  const say = useSay()
  return (
    <section className="second" aria-labelledby="second">
      <h2 id="second">{say('second.title')}</h2>
      <p>{say('second.practice')}</p>
    </section>
  )
}

/** The second folder: which one it is, whether it holds all, and if not, since when and why. */
export const Second = ({ second }: { second: Status['second'] }) => {
  const say = useSay()
  const run = useRun()
  const when = useWhen()
  const { tell } = useToast()
  // A window of the system asks which; the page never names a path.
  const choose = () => void run('second.choose', {})
  const leave = async () => {
    const { ok } = await run('second.leave', {})
    if (ok) tell({ text: say('second.left') })
  }
  return (
    <section className="second" aria-labelledby="second">
      <h2 id="second">{say('second.title')}</h2>
      <p>{say('second.line')}</p>
      {second && (
        <>
          <code className="folder">{second.folder}</code>
          <p role="status">
            {second.state === 'on'
              ? say('second.on')
              : say(`second.${second.why ?? 'broken'}`, { date: when.dated(second.since ?? 0) })}
          </p>
          {second.sameDisk && <p>{say('second.same')}</p>}
        </>
      )}
      <div className="acts">
        <button type="button" className="button" onClick={choose}>
          {say(second ? 'second.change' : 'second.choose')}
        </button>
        {second && (
          <button type="button" className="button quiet" onClick={leave}>
            {say('second.leave')}
          </button>
        )}
      </div>
    </section>
  )
}
