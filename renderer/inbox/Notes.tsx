import { useEffect, useId, useRef, useState } from 'react'
import { type Reason, reasons } from '../../shared/events.ts'
import type { RequestDetail } from '../../shared/view.ts'
import { useKeys } from '../ui/keys.ts'
import { useRun } from '../ui/problem.ts'
import { useSay } from '../words/say.ts'

/** How long after the last letter a note is written down, in milliseconds. */
const pause = 900

/** The owner's side of it: one of the four reasons, and a note. Both are kept as they are set. */
export const Notes = ({ detail }: { detail: RequestDetail }) => {
  const say = useSay()
  const run = useRun()
  const id = useId()
  const { row, note } = detail
  const [text, setText] = useState(note)
  const [saved, setSaved] = useState(false)
  const keep = async (reason: Reason | null, words: string) => {
    const { ok } = await run('request.note', { request: row.id, reason, note: words })
    setSaved(ok && words !== '' && words !== note)
  }
  const latest = useRef<() => void>(() => {})
  useEffect(() => {
    latest.current = () => {
      if (text !== note) void keep(row.reason, text)
    }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pause starts again with every letter
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), pause)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => () => latest.current(), [])
  const choose = (reason: Reason) => void keep(row.reason === reason ? null : reason, text)
  useKeys(Object.fromEntries(reasons.map((reason, index) => [String(index + 1), () => choose(reason)])))
  return (
    <div className="notes">
      <span id={`${id}-reason`}>{say('detail.reason')}</span>
      <fieldset className="chips" aria-labelledby={`${id}-reason`}>
        {reasons.map((reason, index) => (
          <button
            key={reason}
            type="button"
            className="chip"
            aria-pressed={row.reason === reason}
            aria-keyshortcuts={String(index + 1)}
            title={String(index + 1)}
            onClick={() => choose(reason)}
          >
            {say(`reason.${reason}`)}
          </button>
        ))}
      </fieldset>
      <label htmlFor={`${id}-note`}>{say('detail.note')}</label>
      <div>
        <textarea
          id={`${id}-note`}
          className="field"
          rows={1}
          maxLength={4000}
          placeholder={say('detail.note.place')}
          value={text}
          onChange={event => {
            setText(event.target.value)
            setSaved(false)
          }}
          onBlur={() => latest.current()}
          onKeyDown={event => {
            if (event.key === 'Escape') event.currentTarget.blur()
          }}
        />
        <p className="notes-saved" role="status">
          {saved && say('detail.note.saved')}
        </p>
      </div>
    </div>
  )
}
