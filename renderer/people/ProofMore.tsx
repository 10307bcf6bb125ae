import { useId } from 'react'
import { grounds } from '../../shared/events.ts'
import { useAsk } from '../ask.ts'
import { useNow } from '../ui/now.ts'
import { useSay } from '../words/say.ts'
import { dayOf, daysAfter } from './days.ts'
import type { Answer, More } from './ProofForm.tsx'

type Props = { answer: Answer; more: More; set(change: Partial<More>): void }

/** When it was said; for a "yes" also on what ground, which words were shown, and when to ask again. */
export const ProofMore = ({ answer, more, set }: Props) => {
  const say = useSay()
  const id = useId()
  const now = useNow()
  const { data } = useAsk('shop.show', {})
  const wordings = data?.wordings ?? []
  return (
    <div className="proof-grid">
      <label htmlFor={`${id}-day`}>{say('proof.day')}</label>
      <input
        id={`${id}-day`}
        type="date"
        className="field"
        max={dayOf(now)}
        value={more.day}
        onChange={event => set({ day: event.target.value })}
      />
      {answer === 'granted' && (
        <>
          <label htmlFor={`${id}-ground`}>{say('proof.ground')}</label>
          <div>
            <select
              id={`${id}-ground`}
              className="select"
              value={more.ground}
              aria-describedby={`${id}-ground-line`}
              onChange={event => {
                const ground = grounds.find(one => one === event.target.value)
                if (ground) set({ ground })
              }}
            >
              {grounds.map(ground => (
                <option key={ground} value={ground}>
                  {say(`ground.${ground}`)}
                </option>
              ))}
            </select>
            <p id={`${id}-ground-line`}>{say(`ground.${more.ground}.line`)}</p>
          </div>
          {wordings.length > 0 && (
            <>
              <label htmlFor={`${id}-wording`}>{say('proof.wording')}</label>
              <select
                id={`${id}-wording`}
                className="select"
                value={more.wording}
                onChange={event => set({ wording: event.target.value })}
              >
                <option value="">{say('proof.wording.none')}</option>
                {wordings.map(({ id: wording, title, version }) => (
                  <option key={wording} value={wording}>
                    {say('wording.version', { title, version })}
                  </option>
                ))}
              </select>
            </>
          )}
          <label htmlFor={`${id}-review`}>{say('proof.review')}</label>
          <input
            id={`${id}-review`}
            type="date"
            className="field"
            min={dayOf(daysAfter(now, 1))}
            value={more.review}
            onChange={event => set({ review: event.target.value })}
          />
        </>
      )}
    </div>
  )
}
