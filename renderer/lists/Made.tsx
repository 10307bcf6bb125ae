import type { FileInfo, Work } from '../../shared/work.ts'
import { useSay } from '../words/say.ts'
import { useSave, useSaveWhenDone } from './work.ts'

type Props = { work: Work; pick(files: readonly FileInfo[]): FileInfo | undefined }

/** What a work made: the picked file is offered to be saved at once, and all for as long as they are there. */
export const Made = ({ work, pick }: Props) => {
  useSaveWhenDone(work, pick)
  return <Files files={work.files} />
}

/** Files that can be saved. */
export const Files = ({ files }: { files: readonly FileInfo[] }) => {
  const say = useSay()
  const save = useSave()
  return (
    <ul className="made">
      {files.map(file => (
        <li key={file.file}>
          <b>{file.name}</b>
          <button type="button" className="button" onClick={() => void save(file)}>
            {say('made.save')}
          </button>
        </li>
      ))}
    </ul>
  )
}
