import type { MadeFile, Work } from '../../shared/work.ts'
import { useSay } from '../words/say.ts'
import { useSave, useSaveWhenDone } from './work.ts'

type Props = { work: Work; pick(files: readonly MadeFile[]): MadeFile | undefined }

/** What a work made: the picked file is offered to be saved at once, and all for as long as they are there. */
export const Made = ({ work, pick }: Props) => {
  useSaveWhenDone(work, pick)
  return <Files files={work.files} />
}

/** Files that can be saved. */
export const Files = ({ files }: { files: readonly MadeFile[] }) => {
  const say = useSay()
  const save = useSave()
  return (
    <ul className="made">
      {files.map(file => (
        <li key={file.file}>
          <div>
            <b>{file.name}</b>
            {file.made && <small>{say(`made.is.${file.made}`)}</small>}
          </div>
          <button type="button" className="button" onClick={() => void save(file)}>
            {say('made.save')}
          </button>
        </li>
      ))}
    </ul>
  )
}
