import type { Today } from '../../shared/today.ts'
import { useWhen } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { Curve } from './Curve.tsx'
import { Rating } from './Rating.tsx'

/** What WhatsApp says of the number, and how it was in the last 30 days. Never a guess (DESIGN law 8). */
export const QualityCard = ({ quality }: { quality: Today['quality'] }) => {
  const say = useSay()
  const when = useWhen()
  return (
    <section className="card" aria-labelledby="card-quality">
      <h2 id="card-quality">{say('today.quality')}</h2>
      <p className="card-big">
        <Rating rating={quality?.rating ?? 'UNKNOWN'} />
      </p>
      {quality ? (
        <>
          {quality.number && (
            <p className="card-line">{say('today.quality.number', { number: quality.number.display })}</p>
          )}
          <p className="card-line">
            {quality.since === null
              ? say('today.quality.read', { ago: when.ago(quality.readAt) })
              : say('today.quality.since', {
                  since: when.date(quality.since),
                  ago: when.ago(quality.readAt),
                })}
          </p>
          <Curve days={quality.days} marks={quality.marks} />
        </>
      ) : (
        <p className="card-line">{say('today.quality.unknown.line')}</p>
      )}
    </section>
  )
}
