import { useRef } from 'react'
import { type DecisionKind, decisions } from '../../shared/events.ts'
import type { RequestDetail } from '../../shared/view.ts'
import { Key } from '../ui/Key.tsx'
import { useKeys } from '../ui/keys.ts'
import { useNames } from '../ui/phone.ts'
import { useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useSay } from '../words/say.ts'
import { useUndo } from './Undo.tsx'

const letters: Record<DecisionKind, string> = { 'stop-all': 's', 'stop-offers': 'o', 'not-a-request': 'n' }

type Props = { detail: RequestDetail; onLeave(id: string): void }

/** What the owner can do: decide what is open, undo what is done. */
export const Acts = (props: Props) => {
  const { tab } = props.detail.row
  return tab === 'waiting' || tab === 'undone' ? <Decide {...props} /> : <Reopen detail={props.detail} />
}

const Decide = ({ detail, onLeave }: Props) => {
  const say = useSay()
  const run = useRun()
  const undo = useUndo()
  const { tell } = useToast()
  const { name } = useNames()
  const busy = useRef(false)
  const { row } = detail
  const decide = async (decision: DecisionKind) => {
    if (busy.current) return
    busy.current = true
    const { ok } = await run('request.decide', { request: row.id, decision, reason: row.reason })
    busy.current = false
    if (!ok) return
    const who = name(row.person)
    const again = () => undo({ request: row.id, name: who })
    tell({
      text: say(`toast.${decision}`, { name: who }),
      act: { label: say('detail.undo'), key: 'U', run: again },
    })
    onLeave(row.id)
  }
  useKeys(Object.fromEntries(decisions.map(decision => [letters[decision], () => decide(decision)])))
  return (
    <fieldset className="acts">
      <legend className="sr-only">{say('detail.acts')}</legend>
      {decisions.map(decision => (
        <button
          key={decision}
          type="button"
          className={decision === 'stop-all' ? 'button main' : 'button'}
          aria-keyshortcuts={letters[decision]}
          onClick={() => decide(decision)}
        >
          {say(`decision.${decision}`)} <Key>{letters[decision].toUpperCase()}</Key>
        </button>
      ))}
    </fieldset>
  )
}

const Reopen = ({ detail }: Pick<Props, 'detail'>) => {
  const say = useSay()
  const undo = useUndo()
  const { name } = useNames()
  const { row } = detail
  const stopped = row.tab === 'honoured' && row.verdict !== 'IN'
  const open = () => undo({ request: row.id, name: name(row.person) })
  useKeys({ u: open })
  return (
    <div className="acts">
      <button type="button" className="button" aria-keyshortcuts="u" onClick={open}>
        {say(stopped ? 'detail.undo.stop' : 'detail.undo')} <Key>U</Key>
      </button>
    </div>
  )
}
