import type { Work } from '../../shared/work.ts'
import { useFormats, useSay } from '../words/say.ts'
import type { Draft } from './draft.ts'

type Props = { draft: Draft; seen: Work | undefined }

/** What was handed over, and how long it is: about, until all of it was read. */
export const FileLine = ({ draft, seen }: Props) => {
  const say = useSay()
  const { number } = useFormats()
  const { chat, rows } = draft.look
  const { name } = draft.file
  const read = seen?.state === 'done' ? (seen.importReport ?? seen.checkReport)?.rows : undefined
  if (chat) return say('step.file.chat', { name, n: rows.about })
  if (read === undefined && !rows.exact) return say('step.file.about', { name, count: number(rows.about) })
  return say('step.file.line', { name, n: read ?? rows.about })
}
