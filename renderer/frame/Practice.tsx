import Close from 'lucide-react/icons/x'
import { type FormEvent, useState } from 'react'
import { useAsk } from '../ask.ts'
import { start, usePlace } from '../place.ts'
import { Choice } from '../ui/Choice.tsx'
import { useKeys } from '../ui/keys.ts'
import { useNames } from '../ui/phone.ts'
import { useRun } from '../ui/problem.ts'
import { useSay } from '../words/say.ts'

const samples = [1, 2, 3, 4] as const

/** The person whose request or card is open, if any: she can be the one who writes. */
const useOpenPerson = () => {
  const { place } = usePlace()
  const request = place.screen === 'inbox' ? place.request : null
  const person = place.screen === 'people' ? place.person : null
  const shown = useAsk('request.show', { request: request ?? '' }, request !== null)
  const known = useAsk('person.show', { person: person ?? '' }, person !== null)
  if (request) return shown.data?.row.person ?? null
  return person ? (known.data?.person ?? null) : null
}

/** Practice account only: the owner plays the customer and sees what Sossego makes of it. */
export const Practice = ({ close }: { close(): void }) => {
  const say = useSay()
  const run = useRun()
  const { name } = useNames()
  const { go } = usePlace()
  const open = useOpenPerson()
  const [text, setText] = useState('')
  const [asOpen, setAsOpen] = useState(false)
  const [sent, setSent] = useState(false)
  useKeys({ Escape: close })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim()) return
    const { ok } = await run('practice.write', { text, person: asOpen && open ? open.id : null })
    if (!ok) return
    setText('')
    setSent(true)
  }
  return (
    <section className="practice" aria-labelledby="practice-title">
      <header>
        <h2 id="practice-title">{say('practice.title')}</h2>
        <button type="button" className="icon-button" onClick={close} aria-label={say('close')}>
          <Close size={15} aria-hidden />
        </button>
      </header>
      <p>{say('practice.line')}</p>
      {open && (
        <Choice
          label={say('practice.as')}
          value={asOpen ? 'open' : 'someone'}
          options={[
            { value: 'someone', label: say('practice.as.someone') },
            { value: 'open', label: name(open) },
          ]}
          onChange={who => setAsOpen(who === 'open')}
        />
      )}
      <form onSubmit={send}>
        <input
          className="field"
          // biome-ignore lint/a11y/noAutofocus: the panel was opened to write
          autoFocus
          aria-label={say('practice.text')}
          placeholder={say('practice.text')}
          value={text}
          onChange={event => {
            setText(event.target.value)
            setSent(false)
          }}
        />
        <button type="submit" className="button main" disabled={!text.trim()}>
          {say('practice.send')}
        </button>
      </form>
      <div className="chips">
        {samples.map(sample => (
          <button
            key={sample}
            type="button"
            className="chip"
            onClick={() => {
              setText(say(`practice.try.${sample}`))
              setSent(false)
            }}
          >
            {say(`practice.try.${sample}`)}
          </button>
        ))}
      </div>
      <p className="practice-sent" role="status">
        {sent && (
          <>
            {say('practice.sent')}{' '}
            <button type="button" className="link" onClick={() => go(start.inbox)}>
              {say('practice.see')}
            </button>
          </>
        )}
      </p>
    </section>
  )
}
