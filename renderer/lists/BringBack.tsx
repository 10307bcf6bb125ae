import { useState } from 'react'
import { Switch } from '../ui/Switch.tsx'
import { useSay } from '../words/say.ts'
import { comesBack, type Draft, type Terms } from './draft.ts'

type Props = { draft: Draft; change(patch: Partial<Draft>): void; stale: boolean; look(): void }

/** Takes back in whoever said no before: only with both switches and her proof, never by accident. */
export const BringBack = ({ draft, change, stale, look }: Props) => {
  const say = useSay()
  const { terms, means } = draft
  const [open, setOpen] = useState(terms.returned)
  const dated = means.includes('date')
  const set = (patch: Partial<Terms>) => change({ terms: { ...terms, ...patch } })
  return (
    <details className="back" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{say('back.ask')}</summary>
      <div className="back-body">
        <p>{say('back.line')}</p>
        <Switch on={terms.returned} onChange={on => set({ returned: on, dated: on && terms.dated })}>
          {say('back.returned')}
        </Switch>
        <Switch on={terms.dated} disabled={!dated} onChange={on => set({ dated: on })}>
          {say('back.dated')}
        </Switch>
        {!dated && <p className="quiet-line">{say('back.no-date')}</p>}
        {terms.returned && terms.dated && (
          <label className="says-proof">
            {say('back.evidence')}
            <input
              className="field"
              maxLength={4000}
              placeholder={say('back.evidence.place')}
              value={terms.evidence}
              onChange={event => set({ evidence: event.target.value })}
            />
          </label>
        )}
        {stale && (
          <button
            type="button"
            className="button"
            disabled={terms.returned && terms.dated && !comesBack(terms)}
            onClick={look}
          >
            {say('back.look')}
          </button>
        )}
      </div>
    </details>
  )
}
