import ChevronRight from 'lucide-react/icons/chevron-right'
import { useId, useState } from 'react'
import { start, usePlace } from '../place.ts'
import { CustomerText } from '../ui/CustomerText.tsx'
import { useFormats, useSay } from '../words/say.ts'
import { sayWhy } from './sayWhy.ts'

/** Rows that are shown at once. */
const step = 50

/** A row of the owner's file, with its fate. `first`: the row further up that names the same person. */
export type Line = {
  row: number
  number: string
  name: string | null
  why: string | null
  meant: string | null
  person: string | null
  first: number | null
}

/** `lines`: as many of the group as were told; `tone`: `care` for what was left out. */
export type Group = {
  id: string
  count: number
  label: string
  line?: string | undefined
  tone?: 'good' | 'care' | 'quiet'
  lines: readonly Line[]
}

/** What became of the rows of a list, group by group; each opens with its rows. */
export const Groups = ({ groups }: { groups: readonly Group[] }) => (
  <ul className="groups">
    {groups.map(group => (
      <OneGroup key={group.id} group={group} />
    ))}
  </ul>
)

const OneGroup = ({ group }: { group: Group }) => {
  const say = useSay()
  const { number } = useFormats()
  const id = useId()
  const [open, setOpen] = useState(false)
  const { count, label, line, tone, lines } = group
  const opens = lines.length > 0
  const head = (
    <>
      {opens && <ChevronRight size={15} strokeWidth={2} aria-hidden />}
      <span>
        {count > 0 && <b className="figure">{number(count)}</b>} {label}
        {line && <small>{line}</small>}
      </span>
    </>
  )
  return (
    <li className="group" data-tone={tone} data-none={count === 0 || undefined}>
      {opens ? (
        <button
          type="button"
          className="group-head"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {head}
        </button>
      ) : (
        <p className="group-head">{head}</p>
      )}
      <div id={id} hidden={!open}>
        {open && <Lines lines={lines} label={label} />}
        {open && count > lines.length && (
          <p className="quiet-line">
            {say('group.first', { shown: number(lines.length), all: number(count) })}
          </p>
        )}
      </div>
    </li>
  )
}

const Lines = ({ lines, label }: { lines: readonly Line[]; label: string }) => {
  const say = useSay()
  const { go } = usePlace()
  const { number: figure } = useFormats()
  const [shown, setShown] = useState(step)
  const whys = lines.some(one => one.why !== null || one.first !== null)
  return (
    <>
      <table className="lines">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{say('rows.row')}</th>
            <th scope="col">{say('rows.name')}</th>
            <th scope="col">{say('rows.number')}</th>
            {whys && <th scope="col">{say('rows.why')}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shown).map(({ row, name, number, why, meant, person, first }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one card can give several rows of the same number
            <tr key={`${row} ${index}`}>
              <td className="figure">{row}</td>
              <td>
                {person ? (
                  <button type="button" className="link" onClick={() => go({ ...start.people, person })}>
                    <CustomerText text={name || say('person.nameless')} />
                  </button>
                ) : (
                  name && <CustomerText text={name} />
                )}
              </td>
              <td className="figure">
                <CustomerText text={number} />
              </td>
              {whys && (
                <td>
                  {why && sayWhy(say, why)} {meant && say('rows.meant', { number: meant })}{' '}
                  {first !== null && say('rows.first', { row: figure(first) })}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > shown && (
        <button type="button" className="link" onClick={() => setShown(shown + step * 4)}>
          {say('group.more')}
        </button>
      )}
    </>
  )
}
