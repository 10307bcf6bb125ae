import { type FormEvent, useEffect, useState } from 'react'
import { Part } from '../teach/Part.tsx'
import { useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useSay } from '../words/say.ts'

/** Who sits at this computer: the name goes with whatever is noted from now on. */
export const Staff = ({ staff }: { staff: string }) => {
  const say = useSay()
  const run = useRun()
  const { tell } = useToast()
  const [name, setName] = useState(staff)
  useEffect(() => setName(staff), [staff])
  const changed = name.trim() !== staff
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    if (!changed) return
    const { ok } = await run('staff.set', { name: name.trim() })
    if (ok) tell({ text: name.trim() ? say('staff.kept', { name: name.trim() }) : say('staff.none') })
  }
  return (
    <Part title={say('staff.title')} line={say('staff.line')}>
      <form className="one-field" onSubmit={keep}>
        <label className="one-field-name">
          {say('staff.name')}
          <input
            className="field"
            maxLength={60}
            autoComplete="off"
            placeholder={say('staff.place')}
            value={name}
            onChange={event => setName(event.target.value)}
          />
        </label>
        <button type="submit" className="button" disabled={!changed}>
          {say('staff.keep')}
        </button>
      </form>
    </Part>
  )
}
