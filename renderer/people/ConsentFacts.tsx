import { Fragment, type ReactNode } from 'react'
import type { ConsentRow } from '../../shared/people.ts'
import { useNow } from '../ui/now.ts'
import { useWhen } from '../ui/when.tsx'
import { useFormats, useSay } from '../words/say.ts'
import { FileLinks } from './FileLinks.tsx'

const day = 86_400_000

/** What else is known of an answer: on what ground, which words were shown, files, who noted it, the row of a list. */
export const ConsentFacts = ({ consent }: { consent: ConsentRow }) => {
  const say = useSay()
  const when = useWhen()
  const now = useNow()
  const { number } = useFormats()
  const { since, noted, ground, wording, files, staff, line, review } = consent
  // Noted later than it was said: both count in a dispute.
  const late = since !== null && noted !== null && noted - since > day
  const facts: { name: string; value: ReactNode }[] = []
  const add = (name: string, value: ReactNode) => facts.push({ name, value })
  if (ground) add(say('fact.ground'), say(`ground.${ground}`))
  if (late || staff) {
    const date = when.date(noted ?? since ?? 0)
    add(say('fact.noted'), staff ? say('fact.noted.by', { date, who: staff }) : date)
  }
  if (line) add(say('fact.list'), say('fact.list.row', { name: line.name, row: number(line.row) }))
  if (review !== null && review > now) add(say('fact.review'), when.date(review))
  if (wording) add(say('fact.wording'), <Words wording={wording} />)
  if (files.length > 0) add(say('fact.files'), <FileLinks files={files} />)
  return (
    <>
      {review !== null && review <= now && (
        <p className="consent-due">{say('fact.due', { date: when.date(review) })}</p>
      )}
      {facts.length > 0 && (
        <details className="consent-facts">
          <summary>{say('fact.more')}</summary>
          <dl>
            {facts.map(({ name, value }) => (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </Fragment>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}

const Words = ({ wording }: { wording: NonNullable<ConsentRow['wording']> }) => {
  const say = useSay()
  const { title, version, text } = wording
  return (
    <>
      {say('wording.version', { title, version })}
      <q className="wording-text">{text}</q>
    </>
  )
}
