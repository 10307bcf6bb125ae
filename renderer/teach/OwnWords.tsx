import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useIntl } from 'react-intl'
import type { Change, OwnWord } from '../../shared/optout/change.ts'
import { type OwnMeaning, ownMeanings } from '../../shared/optout/meaning.ts'
import type { Taught } from '../../shared/teach.ts'
import { Choice } from '../ui/Choice.tsx'
import { useSay } from '../words/say.ts'
import { useTwoSteps } from './change.ts'
import { Part } from './Part.tsx'
import { Drop, Dropping, Steps } from './Steps.tsx'

const languages = ['pt', 'es', 'en', 'fr', 'de', 'it', 'other'] as const
type Language = (typeof languages)[number]

const languageOf = (tag: string): Language => languages.find(one => tag.startsWith(one)) ?? 'other'

/** A word that the form is filled with, from elsewhere on the page. */
export type Draft = { text: string; meaning: OwnMeaning }

type Props = { taught: Taught; draft: Draft | null }

/** The words that only this shop's customers use, and what they mean. */
export const OwnWords = ({ taught, draft }: Props) => {
  const say = useSay()
  const head = useRef<HTMLHeadingElement>(null)
  return (
    <Part title={say('own.title')} line={say('own.line')} head={head}>
      {taught.words.length === 0 ? (
        <p className="part-empty">{say('own.empty')}</p>
      ) : (
        <ul className="taught">
          {taught.words.map(word => (
            <WordLine key={`${word.text} ${word.meaning}`} word={word} gone={() => head.current?.focus()} />
          ))}
        </ul>
      )}
      <AddWord draft={draft} />
    </Part>
  )
}

type LineProps = { word: OwnWord; gone(): void }

const WordLine = ({ word, gone }: LineProps) => {
  const say = useSay()
  const steps = useTwoSteps(gone)
  const change: Change = { do: 'remove-word', text: word.text }
  return (
    <li>
      <div className="taught-line">
        <b>{word.text}</b>
        <span>{say(`own.meaning.${word.meaning}`)}</span>
        <span className="taught-quiet">{say(`lang.${languageOf(word.language)}`)}</span>
        <Drop steps={steps} change={change} label={say('own.drop.one', { text: word.text })} />
      </div>
      <Dropping steps={steps} change={change} />
    </li>
  )
}

const AddWord = ({ draft }: Pick<Props, 'draft'>) => {
  const say = useSay()
  const { locale } = useIntl()
  const [text, setText] = useState('')
  const [meaning, setMeaning] = useState<OwnMeaning>('out')
  const [language, setLanguage] = useState<Language>(languageOf(locale))
  const field = useRef<HTMLInputElement>(null)
  const steps = useTwoSteps(() => {
    setText('')
    field.current?.focus()
  })
  const { forget } = steps
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another draft fills the form
  useEffect(() => {
    if (!draft) return
    forget()
    setText(draft.text)
    setMeaning(draft.meaning)
    field.current?.focus()
  }, [draft])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) steps.press({ do: 'add-word', word: { text: text.trim(), meaning, language } })
  }
  return (
    <form className="teach-form" onSubmit={submit}>
      <div className="teach-row">
        <label className="teach-text">
          {say('own.text')}
          <input
            ref={field}
            className="field"
            maxLength={200}
            autoComplete="off"
            placeholder={say('own.place')}
            value={text}
            onChange={event => {
              setText(event.target.value)
              steps.forget()
            }}
          />
        </label>
        <label>
          {say('own.language')}
          <select
            className="select"
            value={language}
            onChange={event => {
              setLanguage(languageOf(event.target.value))
              steps.forget()
            }}
          >
            {languages.map(one => (
              <option key={one} value={one}>
                {say(`lang.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="teach-pick">
        <span aria-hidden="true">{say('own.meaning')}</span>
        <Choice
          label={say('own.meaning')}
          value={meaning}
          options={ownMeanings.map(one => ({ value: one, label: say(`own.meaning.${one}`) }))}
          onChange={one => {
            setMeaning(one)
            steps.forget()
          }}
        />
      </div>
      <Steps steps={steps} blank={text.trim() ? null : say('own.blank')} />
    </form>
  )
}
