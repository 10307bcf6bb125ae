import { type FormEvent, useRef, useState } from 'react'
import type { Change, OwnButton } from '../../shared/optout/change.ts'
import { type TapMeaning, tapMeanings } from '../../shared/optout/meaning.ts'
import type { Taught } from '../../shared/teach.ts'
import { Choice } from '../ui/Choice.tsx'
import { useSay } from '../words/say.ts'
import { useTwoSteps } from './change.ts'
import { Part } from './Part.tsx'
import { Drop, Dropping, Steps } from './Steps.tsx'

/** How many labels of templates are offered to choose from. */
const offered = 8

/** Labels that the shop's templates have and that nobody would understand, less those that were taught. */
const labelsIn = ({ labels, buttons }: Taught) =>
  labels.filter(label => !buttons.some(({ id }) => id === label)).slice(0, offered)

/** What a tap on the shop's own buttons and list rows means. */
export const Buttons = ({ taught }: { taught: Taught }) => {
  const say = useSay()
  const head = useRef<HTMLHeadingElement>(null)
  return (
    <Part title={say('tap.title')} line={say('tap.line')} head={head}>
      {taught.buttons.length === 0 ? (
        <p className="part-empty">{say('tap.empty')}</p>
      ) : (
        <ul className="taught">
          {taught.buttons.map(button => (
            <ButtonLine
              key={`${button.id} ${button.meaning}`}
              button={button}
              gone={() => head.current?.focus()}
            />
          ))}
        </ul>
      )}
      <TagButton taught={taught} />
    </Part>
  )
}

type LineProps = { button: OwnButton; gone(): void }

const ButtonLine = ({ button, gone }: LineProps) => {
  const say = useSay()
  const steps = useTwoSteps(gone)
  const change: Change = { do: 'untag-button', id: button.id }
  return (
    <li>
      <div className="taught-line">
        <b>{button.id}</b>
        <span>{say('tap.asks', { what: say(`tap.meaning.${button.meaning}`) })}</span>
        <Drop steps={steps} change={change} label={say('tap.drop.one', { text: button.id })} />
      </div>
      <Dropping steps={steps} change={change} />
    </li>
  )
}

const TagButton = ({ taught }: { taught: Taught }) => {
  const say = useSay()
  const [id, setId] = useState('')
  const [meaning, setMeaning] = useState<TapMeaning | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const steps = useTwoSteps(() => {
    setId('')
    setMeaning(null)
    field.current?.focus()
  })
  const labels = labelsIn(taught)
  const name = (text: string) => {
    setId(text)
    steps.forget()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (id.trim() && meaning) steps.press({ do: 'tag-button', button: { id: id.trim(), meaning } })
  }
  return (
    <form className="teach-form" onSubmit={submit}>
      <label className="teach-text">
        {say('tap.id')}
        <input
          ref={field}
          className="field"
          maxLength={1024}
          autoComplete="off"
          value={id}
          onChange={event => name(event.target.value)}
        />
      </label>
      {labels.length > 0 && (
        <div className="teach-seen">
          <span>{say('tap.seen')}</span>
          {labels.map(label => (
            <button
              key={label}
              type="button"
              className="chip"
              aria-pressed={id === label}
              onClick={() => name(label)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      <div className="teach-pick">
        <span aria-hidden="true">{say('tap.meaning')}</span>
        <Choice
          label={say('tap.meaning')}
          value={meaning}
          options={tapMeanings.map(one => ({ value: one, label: say(`tap.meaning.${one}`) }))}
          onChange={one => {
            setMeaning(one)
            steps.forget()
          }}
        />
      </div>
      <Steps steps={steps} blank={id.trim() && meaning ? null : say('tap.blank')} />
    </form>
  )
}
