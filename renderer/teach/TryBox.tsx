import { useId, useState } from 'react'
import { sayProblem } from '../ui/problem.ts'
import { useSay } from '../words/say.ts'
import { Judgement } from './Judgement.tsx'
import { useReading } from './reading.ts'

const samples = [1, 2, 3] as const
/** The longest message that WhatsApp lets a person write. */
const longest = 4096

/** The try-it box: what a message would mean, as one types it. Nothing is kept, nothing happens. */
export const TryBox = () => {
  const say = useSay()
  const id = useId()
  const [text, setText] = useState('')
  /** null: nothing is said of what went before. */
  const [before, setBefore] = useState<string | null>(null)
  const [offer, setOffer] = useState(false)
  const { reading, problem } = useReading({
    text,
    lastOurs: before?.trim() || null,
    afterOffer: before !== null && offer,
  })
  return (
    <section className="try" aria-labelledby={`${id}-title`}>
      <div className="try-said">
        <h2 id={`${id}-title`}>{say('try.title')}</h2>
        <p>{say('try.line')}</p>
        <button
          type="button"
          className="link quiet"
          aria-label={before === null ? undefined : say('try.before.drop.one')}
          aria-expanded={before !== null}
          aria-controls={before === null ? undefined : `${id}-before`}
          onClick={() => setBefore(before === null ? '' : null)}
        >
          {say(before === null ? 'try.before.add' : 'try.before.drop')}
        </button>
        {before !== null && (
          <div id={`${id}-before`} className="try-before">
            <label className="try-label">
              {say('try.before')}
              <textarea
                className="field"
                rows={2}
                maxLength={longest}
                value={before}
                onChange={event => setBefore(event.target.value)}
              />
            </label>
            <label className="check">
              <input type="checkbox" checked={offer} onChange={() => setOffer(!offer)} />
              {say('try.offer')}
            </label>
          </div>
        )}
        <textarea
          className="field"
          aria-label={say('try.text')}
          rows={3}
          maxLength={longest}
          placeholder={say('try.place')}
          value={text}
          onChange={event => setText(event.target.value)}
        />
        <div className="chips">
          {samples.map(sample => (
            <button
              key={sample}
              type="button"
              className="chip"
              onClick={() => setText(say(`practice.try.${sample}`))}
            >
              {say(`practice.try.${sample}`)}
            </button>
          ))}
        </div>
      </div>
      <section className="try-reading" aria-label={say('try.reading')}>
        {problem && <p role="alert">{sayProblem(say, problem)}</p>}
        {!problem && reading && <Judgement reading={reading} />}
        {!problem && !reading && <p className="part-empty">{say('try.empty')}</p>}
      </section>
    </section>
  )
}
