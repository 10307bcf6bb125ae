import FileCheck from 'lucide-react/icons/file-check'
import FileInput from 'lucide-react/icons/file-input'
import Leave from 'lucide-react/icons/user-round-x'
import type { ReactNode } from 'react'
import { start, usePlace } from '../place.ts'
import { useSay } from '../words/say.ts'
import { type DraftKind, useDraft } from './drafts.tsx'
import { useDrop } from './FilePick.tsx'
import { Past } from './Past.tsx'

/** What can be done with a list, and what was done before. */
export const Home = () => {
  const say = useSay()
  const { go } = usePlace()
  return (
    <div className="lists">
      <div className="cards">
        <WithFile kind="import" icon={<FileInput size={20} strokeWidth={1.6} aria-hidden />} />
        <WithFile kind="check" icon={<FileCheck size={20} strokeWidth={1.6} aria-hidden />} />
        <section className="card" aria-labelledby="lists-leave">
          <Leave size={20} strokeWidth={1.6} aria-hidden />
          <h2 id="lists-leave">{say('lists.leave')}</h2>
          <p className="card-line">{say('lists.leave.line')}</p>
          <button type="button" className="button" onClick={() => go({ ...start.lists, task: 'leave' })}>
            {say('lists.leave.do')}
          </button>
        </section>
      </div>
      <Past />
    </div>
  )
}

/** A choice that takes a file: by its button, or dropped onto it. One that was begun goes on where it was left. */
const WithFile = ({ kind, icon }: { kind: DraftKind; icon: ReactNode }) => {
  const say = useSay()
  const { go } = usePlace()
  const { draft, taking, take, clear } = useDraft(kind)
  const open = () => go({ ...start.lists, task: kind })
  const { over, drop } = useDrop(file => {
    clear()
    void take(file)
    open()
  })
  const ended = draft !== null && draft.run !== null
  const begun = !ended && (draft ? draft.file.name : taking?.name)
  const id = `lists-${kind}`
  return (
    <section className="card" aria-labelledby={id} data-over={over || undefined} {...drop}>
      {icon}
      <h2 id={id}>{say(`lists.${kind}`)}</h2>
      <p className="card-line">{say(`lists.${kind}.line`)}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          clear()
          open()
        }}
      >
        {say(`lists.${kind}.do`)}
      </button>
      {begun && (
        <p className="begun">
          <button type="button" className="link" onClick={open}>
            {say('lists.go-on', { name: begun })}
          </button>{' '}
          ·{' '}
          <button
            type="button"
            className="link"
            aria-label={say('lists.discard.one', { name: begun })}
            onClick={() => clear()}
          >
            {say('lists.discard')}
          </button>
        </p>
      )}
    </section>
  )
}
