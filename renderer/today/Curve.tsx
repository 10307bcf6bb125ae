import { useIntl } from 'react-intl'
import type { Today } from '../../shared/today.ts'
import type { Rating } from '../../shared/view.ts'
import { useSay } from '../words/say.ts'
import { CurveTable } from './CurveTable.tsx'

type Quality = NonNullable<Today['quality']>
type Props = { days: Quality['days']; marks: Quality['marks'] }

/** Heights in the drawing's own units; it is stretched to its card, lines and dots are not. */
const levels = { GREEN: 8, YELLOW: 32, RED: 56, UNKNOWN: null } satisfies Record<Rating, number | null>
const named = ['GREEN', 'YELLOW', 'RED'] as const
const width = 100

/** The line, broken where no reading was made. */
const draw = (heights: readonly (number | null)[], x: (index: number) => number) =>
  heights
    .map((y, index) => (y === null ? '' : `${heights[index - 1] == null ? 'M' : 'L'}${x(index)} ${y}`))
    .join('')

/** Quality per day, with the days on which templates changed; the same as a table below. */
export const Curve = ({ days, marks }: Props) => {
  const say = useSay()
  const { locale } = useIntl()
  // A day has no hour and no zone: it is read and written as UTC.
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const dayName = (day: string) =>
    short
      .format(new Date(`${day}T00:00:00Z`))
      .replaceAll(' de ', ' ')
      .replace('.', '')
  const x = (index: number) => (index * width) / Math.max(1, days.length - 1)
  const placed = marks.flatMap(mark => {
    const index = days.findIndex(({ day }) => day === mark.day)
    return index < 0 ? [] : [{ ...mark, x: x(index) }]
  })
  const [first] = days
  return (
    <div className="curve">
      <div className="curve-picture" role="img" aria-label={say('today.quality.curve')}>
        <div className="curve-names">
          {named.map(rating => (
            <span key={rating}>{say(`rating.${rating}`)}</span>
          ))}
        </div>
        <svg viewBox={`0 0 ${width} 64`} preserveAspectRatio="none" aria-hidden="true">
          {named.map(rating => (
            <path key={rating} className="curve-level" d={`M0 ${levels[rating]}H${width}`} />
          ))}
          {placed.map(mark => (
            <path key={`${mark.day}${mark.template}`} className="curve-mark" d={`M${mark.x} 0V64`} />
          ))}
          <path
            className="curve-line"
            d={draw(
              days.map(({ rating }) => levels[rating]),
              x,
            )}
          />
          {days.map(({ day, rating }, index) => {
            const y = levels[rating]
            // A line of no length with round ends is a dot that is not stretched.
            return y === null ? null : (
              <path key={day} className="curve-dot" data-rating={rating} d={`M${x(index)} ${y}h0`} />
            )
          })}
        </svg>
        <div className="curve-ends">
          <span>{first && dayName(first.day)}</span>
          <span>{say('when.day.today').toLocaleLowerCase(locale)}</span>
        </div>
      </div>
      {placed.length > 0 && (
        <ul className="curve-marks" aria-label={say('today.quality.marks')}>
          {placed.map(mark => (
            <li key={`${mark.day}${mark.template}`}>
              {dayName(mark.day)} · {say(`today.mark.${mark.what}`, { template: mark.template })}
            </li>
          ))}
        </ul>
      )}
      <CurveTable days={days} dayName={dayName} />
    </div>
  )
}
