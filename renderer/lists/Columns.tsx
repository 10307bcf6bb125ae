import { useState } from 'react'
import { CustomerText } from '../ui/CustomerText.tsx'
import { useSay } from '../words/say.ts'
import { type Draft, meanings, meantBy, namesPeople } from './draft.ts'
import { HowRead } from './HowRead.tsx'

/** Columns that are shown at first, beside those that mean something. */
const few = 8

/** `dates`: whether it matters when something was said. */
type Props = { draft: Draft; put(draft: Draft): void; dates?: boolean }

/** What each column of a list is: guessed, shown with samples, changeable. */
export const Columns = ({ draft, put, dates = true }: Props) => {
  const say = useSay()
  const { look, means } = draft
  const [all, setAll] = useState(look.columns.length <= few)
  const shown = look.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column, index }) => all || column.means !== 'other' || means[index] !== 'other')
  const hidden = look.columns.length - shown.length
  const set = (index: number, meaning: string) =>
    put({
      ...draft,
      means: means.map((one, at) =>
        at === index ? (meanings.find(known => known === meaning) ?? 'other') : one,
      ),
    })
  const phones = means.filter(one => one === 'phone').length
  return (
    <>
      <HowRead draft={draft} put={put} dates={dates} />
      <table className="columns">
        <thead>
          <tr>
            <th scope="col">{say('columns.name')}</th>
            <th scope="col">{say('columns.samples')}</th>
            <th scope="col">{say('columns.means')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ column, index }) => {
            const name = column.name || say('columns.nameless', { n: index + 1 })
            const meaning = meantBy(means[index] ?? 'other')
            return (
              <tr key={`${index} ${column.name}`} data-unused={meaning === 'other' || undefined}>
                <th scope="row">
                  <CustomerText text={name} />
                </th>
                <td className="columns-samples">
                  {column.samples.length === 0 ? (
                    <span className="quiet-line">{say('columns.blank')}</span>
                  ) : (
                    <CustomerText text={column.samples.slice(0, 3).join(' · ')} />
                  )}
                </td>
                <td>
                  <select
                    className="select"
                    aria-label={say('columns.of', { name })}
                    value={meaning}
                    onChange={event => set(index, event.target.value)}
                  >
                    {meanings.map(one => (
                      <option key={one} value={one}>
                        {say(`columns.is.${one}`)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {hidden > 0 && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {say('columns.more', { n: hidden })}
        </button>
      )}
      {!namesPeople(draft) && (
        <p className="form-trouble" role="alert">
          {say('columns.no-phone')}
        </p>
      )}
      {phones > 1 && <p className="quiet-line">{say('columns.phones')}</p>}
    </>
  )
}
