import { useState } from 'react'
import type { PersonDetail } from '../../shared/people.ts'
import { showSpelling, useNames } from '../ui/phone.ts'
import { useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useFormats, useSay } from '../words/say.ts'
import { Reason } from './Reason.tsx'

/** Every number that is this person, how else it may be written, and the records that were joined. */
export const Known = ({ detail }: { detail: PersonDetail }) => {
  const say = useSay()
  const { identity } = useNames()
  const { list } = useFormats()
  const { identities, joins, alias } = detail
  const known = identities.map(({ kind, id }) => identity(kind, id).full)
  const spellings = detail.spellings.map(showSpelling).filter(one => !known.includes(one))
  return (
    <section>
      <h3>{say('panel.known')}</h3>
      <ul className="panel-known">
        {identities.map(({ kind, id }) => (
          <li key={id}>
            {identity(kind, id).full} {kind === 'user' && <small>{say('panel.user')}</small>}
          </li>
        ))}
      </ul>
      {alias.length > 0 && <p className="panel-line">{say('panel.alias', { names: alias.join(', ') })}</p>}
      {spellings.length > 0 && (
        <p className="panel-line">
          {say('panel.spellings', {
            others: list(spellings),
            n: spellings.length + identities.length - 1,
          })}
        </p>
      )}
      {joins.length > 0 && (
        <>
          <p className="panel-line">{say('joins.line')}</p>
          <ul className="joins">
            {joins.map(join => (
              <Join key={join.id} person={detail.person.id} join={join} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

type JoinProps = { person: string; join: PersonDetail['joins'][number] }

const Join = ({ person, join }: JoinProps) => {
  const say = useSay()
  const run = useRun()
  const { tell } = useToast()
  const { name, number } = useNames()
  const [asking, setAsking] = useState(false)
  const { other } = join
  const part = async (why: string) => {
    const { ok } = await run('person.part', { person, join: join.id, why })
    if (!ok) return
    setAsking(false)
    tell({ text: say('joins.parted') })
  }
  return (
    <li>
      <span>
        {name(other)} {other.name && <small>{number(other)?.short}</small>}
      </span>
      {!asking && (
        <button
          type="button"
          className="link"
          aria-label={say('joins.part.one', { name: name(other) })}
          onClick={() => setAsking(true)}
        >
          {say('joins.part')}
        </button>
      )}
      {asking && (
        <Reason
          label={say('joins.why')}
          place={say('joins.why.place')}
          act={say('joins.part')}
          done={part}
          cancel={() => setAsking(false)}
        />
      )}
    </li>
  )
}
