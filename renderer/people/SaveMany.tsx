import { type FormEvent, useState } from 'react'
import type { Input } from '../../shared/contract.ts'
import { useRun } from '../ui/problem.ts'
import { useSave } from '../ui/saving.ts'
import { useSay } from '../words/say.ts'

const kinds = ['safe', 'exact'] as const

type Props = { chosen: Input<'people.export'>['chosen']; cancel(): void }

/** Everybody chosen as a list: for a spreadsheet, where nothing may act as a formula, or to the letter. */
export const SaveMany = ({ chosen, cancel }: Props) => {
  const say = useSay()
  const run = useRun()
  const saveFile = useSave()
  const [formulas, setFormulas] = useState<(typeof kinds)[number]>('safe')
  const [busy, setBusy] = useState(false)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const result = await run('people.export', { chosen, formulas })
    const saved = result.ok && (await saveFile(result.value.file))
    setBusy(false)
    if (saved) cancel()
  }
  return (
    <form className="form" onSubmit={save}>
      <p className="form-hint">{say('save.line')}</p>
      <fieldset>
        <legend>{say('save.for')}</legend>
        {kinds.map(kind => (
          <label key={kind} className="check save-kind">
            <input
              type="radio"
              name="formulas"
              checked={formulas === kind}
              onChange={() => setFormulas(kind)}
            />
            <span>
              {say(`save.${kind}`)} <small>{say(`save.${kind}.line`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="form-acts">
        <button type="button" className="button" onClick={cancel}>
          {say('cancel')}
        </button>
        <button type="submit" className="button main" disabled={busy}>
          {say('save.do')}
        </button>
      </div>
    </form>
  )
}
