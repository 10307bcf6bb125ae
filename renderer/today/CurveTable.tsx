import type { Today } from '../../shared/today.ts'
import { useSay } from '../words/say.ts'

type Props = { days: NonNullable<Today['quality']>['days']; dayName(day: string): string }

/** The curve in words, newest day first: for who can't see it, and for who wants to know. */
export const CurveTable = ({ days, dayName }: Props) => {
  const say = useSay()
  return (
    <details className="curve-table">
      <summary>{say('today.quality.table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="curve-days" tabIndex={0} aria-label={say('today.quality.curve')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('today.quality.day')}</th>
              <th scope="col">{say('today.quality')}</th>
            </tr>
          </thead>
          <tbody>
            {[...days].reverse().map(({ day, rating }) => (
              <tr key={day}>
                <th scope="row">{dayName(day)}</th>
                <td>{say(`rating.${rating}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
