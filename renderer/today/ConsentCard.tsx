import type { State } from '../../shared/consent/topic.ts'
import type { Today } from '../../shared/today.ts'
import { everyone, start, usePlace } from '../place.ts'
import { Mark } from '../ui/Mark.tsx'
import { useFormats, useSay } from '../words/say.ts'

/** Those who agreed, those who did not, and those of whom it is not clear. */
const shown: readonly State[] = ['granted', 'denied', 'held', 'unknown']

/** How many may get offers. Unknown counts as no. */
export const ConsentCard = ({ offers }: { offers: Today['offers'] }) => {
  const say = useSay()
  const { number } = useFormats()
  const { go } = usePlace()
  const total = shown.reduce((sum, state) => sum + offers[state], 0)
  return (
    <section className="card" aria-labelledby="card-consent">
      <h2 id="card-consent">{say('today.consent')}</h2>
      {total === 0 ? (
        <p className="card-big">{say('people.title', { n: 0 })}</p>
      ) : (
        <p className="card-big">
          {number(offers.granted)} <span className="card-of">{say('today.consent.of', { total })}</span>
        </p>
      )}
      <p className="card-line">
        {total === 0 ? say('today.consent.none') : say('today.consent.line', { unknown: offers.unknown })}
      </p>
      {total > 0 && (
        <>
          <div className="shares" aria-hidden="true">
            {shown
              .filter(state => offers[state] > 0)
              .map(state => (
                <span key={state} data-state={state} style={{ flexGrow: offers[state] }} />
              ))}
          </div>
          <ul className="card-rows">
            {shown.map(state => (
              <li key={state}>
                <button
                  type="button"
                  className="card-row"
                  onClick={() => go({ ...start.people, wanted: { ...everyone, states: [state] } })}
                >
                  <Mark state={state} />
                  <span>{say(`state.${state}`)}</span>
                  <span className="figure">{number(offers[state])}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="button" onClick={() => go({ ...start.people, adding: total === 0 })}>
        {say(total === 0 ? 'today.consent.add' : 'today.consent.see')}
      </button>
    </section>
  )
}
