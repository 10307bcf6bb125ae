import { useState } from 'react'
import { useIntl } from 'react-intl'
import { readDate } from '../../shared/lists/dates.ts'
import type { DateOrder, Delimiter, Encoding, Guess, Overruled } from '../../shared/lists/table.ts'
import { Choice } from '../ui/Choice.tsx'
import { sayProblem, useTry } from '../ui/problem.ts'
import { type Say, useSay } from '../words/say.ts'
import { asksDates, type Draft, homes, lookedAgain } from './draft.ts'

const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const satisfies readonly Encoding[]
const delimiters = [';', ',', '\t', '|'] as const satisfies readonly Delimiter[]
const delimiterNames = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const
const textFormats = ['csv', 'text', 'vcard', 'chat'] as const
const orders = ['dmy', 'mdy', 'ymd'] as const satisfies readonly DateOrder[]

const useCountry = () => {
  const { locale } = useIntl()
  const names = new Intl.DisplayNames([locale], { type: 'region' })
  return (home: string) => names.of(home) ?? home
}

/** What a file was taken for, as an owner would say it; letters and dates are behind "change". */
const kindOf = (say: Say, { format, source, delimiter, sheet, sheets }: Guess): string => {
  const kind = [
    say(`read.kind.${format}`),
    ...(source ? [say(`read.source.${source}`)] : []),
    ...(format === 'csv' && delimiter ? [say(`read.delimiter.${delimiterNames[delimiter]}`)] : []),
  ].join(' ')
  return sheet && sheets.length > 1 ? `${kind}, ${say('read.sheet.one', { sheet })}` : kind
}

/** `dates`: whether it matters when something was said. */
type Props = { draft: Draft; put(draft: Draft): void; dates?: boolean }

/** How a file was read, in words; each can be said otherwise, and then it is read again. */
export const HowRead = ({ draft, put, dates = true }: Props) => {
  const say = useSay()
  const attempt = useTry()
  const country = useCountry()
  const { locale } = useIntl()
  const [open, setOpen] = useState(false)
  const [trouble, setTrouble] = useState('')
  const { guess } = draft.look
  /** Reads the file again as the owner says; where that fails, it stays as it was. */
  const look = async (how: Pick<Draft, 'home' | 'overruled'>) => {
    const result = await attempt('list.look', { file: draft.file.file, ...how })
    setTrouble(result.ok ? '' : sayProblem(say, result.problem))
    if (result.ok) put(lookedAgain(draft, result.value.look, how))
  }
  const set = (overruled: Overruled) =>
    look({ home: draft.home, overruled: { ...draft.overruled, ...overruled } })
  return (
    <div className="how">
      {dates && asksDates(draft) && (
        <div className="asked">
          <p>
            <b>{say('read.dates.ask', { sample: dateSample(draft) })}</b>
          </p>
          <Choice
            label={say('read.dates')}
            value={null}
            options={(['dmy', 'mdy'] as const).map(one => ({
              value: one,
              label: dayIn(dateSample(draft), one, locale),
            }))}
            onChange={dates => void set({ dates })}
          />
        </div>
      )}
      <p className="how-line">
        {say('read.as', { kind: kindOf(say, guess) })} {say('read.as.home', { country: country(draft.home) })}{' '}
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? 'read.close' : 'read.change')}
        </button>
      </p>
      {trouble && (
        <p className="form-trouble" role="alert">
          {trouble}
        </p>
      )}
      {open && (
        <div className="how-fields">
          {guess.sheets.length > 1 && (
            <Choose
              label={say('read.sheet')}
              value={guess.sheet ?? ''}
              options={guess.sheets.map(sheet => [sheet, sheet])}
              onChange={sheet => void set({ sheet })}
            />
          )}
          <Choose
            label={say('read.home')}
            value={draft.home}
            options={homes.map(home => [home, country(home)])}
            onChange={home => {
              const known = homes.find(one => one === home)
              if (known) void look({ home: known, overruled: draft.overruled })
            }}
          />
          {guess.format !== 'xlsx' && (
            <Choose
              label={say('read.format')}
              value={guess.format}
              options={textFormats.map(one => [one, say(`read.format.${one}`)])}
              onChange={format => void set({ format: textFormats.find(one => one === format) ?? 'csv' })}
            />
          )}
          {guess.encoding && (
            <Choose
              label={say('read.encoding')}
              value={guess.encoding}
              options={encodings.map(one => [one, say(`read.encoding.${one}`)])}
              onChange={encoding =>
                void set({ encoding: encodings.find(one => one === encoding) ?? 'utf-8' })
              }
            />
          )}
          {guess.format === 'csv' && (
            <Choose
              label={say('read.delimiter')}
              value={guess.delimiter ?? ';'}
              options={delimiters.map(one => [one, say(`read.delimiter.${delimiterNames[one]}`)])}
              onChange={delimiter =>
                void set({ delimiter: delimiters.find(one => one === delimiter) ?? ';' })
              }
            />
          )}
          {(guess.format === 'csv' || guess.format === 'xlsx') && (
            <Choose
              label={say('read.header')}
              value={guess.header ? 'yes' : 'no'}
              options={[
                ['yes', say('read.header.yes')],
                ['no', say('read.header.no')],
              ]}
              onChange={header => void set({ header: header === 'yes' })}
            />
          )}
          {guess.dates && (
            <Choose
              label={say('read.dates')}
              value={guess.dates}
              options={orders.map(one => [one, say(`read.dates.${one}`)])}
              onChange={dates => void set({ dates: orders.find(one => one === dates) ?? 'dmy' })}
            />
          )}
        </div>
      )}
    </div>
  )
}

/** The day that a date would be in this order, as people say it. */
const dayIn = (sample: string, order: DateOrder, locale: string): string => {
  const read = readDate(sample, order)
  return read
    ? new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(read.y, read.m - 1, read.d))
    : order
}

/** A date of the list that can be read in two ways. */
const dateSample = ({ look, means }: Draft): string =>
  look.columns.find((_, index) => means[index] === 'date')?.samples.find(one => readDate(one, 'dmy')) ??
  '04/05/2026'

type ChooseProps = {
  label: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
  onChange(value: string): void
}

const Choose = ({ label, value, options, onChange }: ChooseProps) => (
  <label className="pick">
    {label}
    <select className="select" value={value} onChange={event => onChange(event.target.value)}>
      {options.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </select>
  </label>
)
