import Paperclip from 'lucide-react/icons/paperclip'
import type { ProofFile } from '../../shared/people.ts'
import { useRun } from '../ui/problem.ts'
import { useSave } from '../ui/saving.ts'
import { useFormats, useSay } from '../words/say.ts'

/** Proof files, each saved to be looked at. */
export const FileLinks = ({ files }: { files: readonly ProofFile[] }) => {
  const say = useSay()
  const { size } = useFormats()
  const run = useRun()
  const save = useSave()
  const open = async ({ sha256 }: ProofFile) => {
    const result = await run('proof.open', { sha256 })
    if (result.ok) await save(result.value)
  }
  return (
    <ul className="file-links">
      {files.map(file => (
        <li key={file.sha256}>
          <button type="button" className="link" onClick={() => open(file)}>
            <span className="sr-only">{say('proof.file.save')}</span>
            <Paperclip size={13} strokeWidth={1.8} aria-hidden /> {file.name}{' '}
            <small>{size(file.bytes)}</small>
          </button>
        </li>
      ))}
    </ul>
  )
}
