import { useState } from 'react'
import type { Output } from '../../shared/contract.ts'
import { Part } from '../teach/Part.tsx'
import { useWhen } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { AddWording, ChangeWording } from './WordingForms.tsx'

export type Wording = Output<'shop.show'>['wordings'][number]

/** All versions of each title, the newest first; titles in the order in which they were last changed. */
export const byTitle = (wordings: readonly Wording[]): Wording[][] => {
  const newest = [...wordings].sort((a, b) => b.version - a.version)
  const titles = [...new Set([...wordings].sort((a, b) => b.at - a.at).map(one => one.title))]
  return titles.map(title => newest.filter(one => one.title === title))
}

/** The words by which the shop asks for consent. A changed text is a new version; the old ones stay. */
export const Wordings = ({ wordings }: { wordings: Wording[] }) => {
  const say = useSay()
  return (
    <Part title={say('wordings.title')} line={say('wordings.line')}>
      {wordings.length === 0 ? (
        <p className="part-empty">{say('wordings.empty')}</p>
      ) : (
        <ul className="taught">
          {byTitle(wordings).map(([newest, ...older]) =>
            newest ? <Line key={newest.title} newest={newest} older={older} /> : null,
          )}
        </ul>
      )}
      <AddWording wordings={wordings} />
    </Part>
  )
}

const Line = ({ newest, older }: { newest: Wording; older: Wording[] }) => {
  const say = useSay()
  const when = useWhen()
  const [changing, setChanging] = useState(false)
  const { title, version, text, at } = newest
  const since = (one: Wording) => say('wordings.since', { version: one.version, date: when.date(one.at) })
  return (
    <li className="wording">
      <header>
        <b>{title}</b> <small>{say('wordings.since', { version, date: when.date(at) })}</small>
        {!changing && (
          <button
            type="button"
            className="link"
            aria-label={say('wordings.change.one', { title })}
            onClick={() => setChanging(true)}
          >
            {say('wordings.change')}
          </button>
        )}
      </header>
      {changing ? (
        <ChangeWording newest={newest} close={() => setChanging(false)} />
      ) : (
        <q className="wording-text">{text}</q>
      )}
      {older.length > 0 && (
        <details className="support">
          <summary>{say('wordings.older', { n: older.length })}</summary>
          {older.map(one => (
            <p key={one.id}>
              <small>{since(one)}</small>
              <q className="wording-text">{one.text}</q>
            </p>
          ))}
        </details>
      )}
    </li>
  )
}
