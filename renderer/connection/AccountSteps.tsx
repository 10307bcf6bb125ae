import { useState } from 'react'
import { useSay } from '../words/say.ts'
import { AskForm, Field } from './AskForm.tsx'
import { useAct } from './act.ts'
import type { StepProps } from './FirstSteps.tsx'
import { Where } from './Where.tsx'

/** Which account; where the key names the ones it was made for, they are offered. */
export const AccountStep = ({ known, done }: StepProps) => {
  const say = useSay()
  const act = useAct(done)
  const [account, setAccount] = useState(known.account?.id ?? known.accounts[0] ?? '')
  return (
    <AskForm
      act={act}
      go={say('connection.go')}
      ready={account.trim() !== ''}
      submit={() => void act.act('connection.account', { account: account.replace(/\s/g, '') })}
    >
      <p>{say('connection.account.line')}</p>
      {known.accounts.length > 1 && (
        <div className="connect-known">
          <p>{say('connection.account.known', { n: known.accounts.length })}</p>
          {known.accounts.map(one => (
            <button key={one} type="button" className="button" onClick={() => setAccount(one)}>
              {one}
            </button>
          ))}
        </div>
      )}
      <Where
        address="https://business.facebook.com/wa/manage"
        steps={[say('connection.account.1'), say('connection.account.2')]}
      />
      <Field
        label={say('connection.account.field')}
        value={account}
        onChange={setAccount}
        invalid={act.problem !== null}
      />
    </AskForm>
  )
}

/** Which of its numbers the shop uses. */
export const NumbersStep = ({ known, done }: StepProps) => {
  const say = useSay()
  const act = useAct(known.numbers.length > 0 ? done : undefined)
  const all = known.numbers.map(one => one.id)
  const before = known.numbers.filter(one => one.chosen).map(one => one.id)
  const [chosen, setChosen] = useState<string[]>(before.length > 0 ? before : all)
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id])
  const none = known.numbers.length === 0
  return (
    <AskForm
      act={act}
      go={say(none ? 'connection.heard.check' : 'connection.numbers.go')}
      ready={none || chosen.length > 0}
      submit={() =>
        void (none
          ? act.act('connection.check', {})
          : act.act('connection.numbers', { numbers: chosen.filter(id => all.includes(id)) }))
      }
    >
      <p>{say(none ? 'connection.numbers.none' : 'connection.numbers.line')}</p>
      <fieldset className="connect-numbers">
        <legend className="sr-only">{say('connection.numbers')}</legend>
        {known.numbers.map(({ id, display, name, rating }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            <b>{display}</b>
            <span>{name}</span>
            <small>{say(`connection.rating.${rating}`)}</small>
          </label>
        ))}
      </fieldset>
    </AskForm>
  )
}

/** What proves that a message is Meta's. */
export const SecretStep = ({ done }: StepProps) => {
  const say = useSay()
  const act = useAct(done)
  const [secret, setSecret] = useState('')
  return (
    <AskForm
      act={act}
      go={say('connection.go')}
      ready={secret.trim() !== ''}
      submit={() => void act.act('connection.secret', { secret })}
    >
      <p>{say('connection.secret.line')}</p>
      <Where
        address="https://developers.facebook.com/apps"
        steps={[say('connection.secret.1'), say('connection.secret.2'), say('connection.secret.3')]}
      />
      <Field
        label={say('connection.secret.field')}
        value={secret}
        onChange={setSecret}
        secret
        invalid={act.problem !== null}
      />
    </AskForm>
  )
}
