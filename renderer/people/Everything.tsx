import Download from 'lucide-react/icons/download'
import { useState } from 'react'
import type { Person } from '../../shared/view.ts'
import { useRun } from '../ui/problem.ts'
import { useSave } from '../ui/saving.ts'
import { useSay } from '../words/say.ts'

/** Everything on a person, as a file to give her. */
export const Everything = ({ person }: { person: Person }) => {
  const say = useSay()
  const run = useRun()
  const save = useSave()
  const [busy, setBusy] = useState(false)
  const make = async () => {
    setBusy(true)
    const result = await run('person.export', { person: person.id })
    if (result.ok) await save(result.value.file)
    setBusy(false)
  }
  return (
    <button type="button" className="button" disabled={busy} onClick={make}>
      <Download size={15} strokeWidth={1.8} aria-hidden /> {say('rights.all')}
    </button>
  )
}
