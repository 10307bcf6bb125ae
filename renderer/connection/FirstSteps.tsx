import { useState } from 'react'
import { type ConnectionWay, connectionWays, scopesFor } from '../../shared/connection/steps.ts'
import type { Connection } from '../../shared/connection/view.ts'
import { Options } from '../ui/Options.tsx'
import { useSay } from '../words/say.ts'
import { AskForm, Field } from './AskForm.tsx'
import { useAct } from './act.ts'
import { Keeping, keepingReady, useKeeping } from './Keeping.tsx'
import { Where } from './Where.tsx'

/** `done`: the step was taken, also where it was gone back to. */
export type StepProps = { known: Connection; done(): void }

/** How far the shop wants to be connected. */
export const WayStep = ({ known, done }: StepProps) => {
  const say = useSay()
  const act = useAct(done)
  const [way, setWay] = useState<ConnectionWay>(known.way ?? 'whole')
  return (
    <AskForm
      act={act}
      go={say('connection.way.go')}
      ready
      submit={() => void act.act('connection.way', { way })}
    >
      <Options
        legend={say('connection.way')}
        quiet
        value={way}
        options={connectionWays.map(one => ({
          value: one,
          label: say(`connection.way.${one}`),
          line: say(`connection.way.${one}.line`),
        }))}
        onChange={one => setWay(one)}
      />
    </AskForm>
  )
}

/** An app of the shop's own at Meta's; nothing can be tried before there is a token. */
export const AppStep = ({ done }: StepProps) => {
  const say = useSay()
  const act = useAct(done)
  return (
    <AskForm act={act} go={say('connection.app.yes')} ready submit={() => void act.act('connection.app', {})}>
      <p>{say('connection.app.line')}</p>
      <Where
        address="https://developers.facebook.com/apps"
        steps={[
          say('connection.app.1'),
          say('connection.app.2'),
          say('connection.app.3'),
          say('connection.app.4'),
        ]}
      />
    </AskForm>
  )
}

/** The key, and where it is kept where the system has no place for it. */
export const TokenStep = ({ known, done }: StepProps) => {
  const say = useSay()
  const act = useAct(done)
  const [token, setToken] = useState('')
  const [appSecret, setAppSecret] = useState('')
  const keeping = useKeeping(known)
  const unsigned = act.problem?.code === 'token-unsigned' || appSecret !== ''
  const given = { token, appSecret: appSecret.trim() === '' ? null : appSecret, keeping: keeping.chosen }
  return (
    <AskForm
      act={act}
      go={say('connection.go')}
      ready={token.trim() !== '' && keepingReady(keeping.chosen)}
      submit={() => void act.act('connection.token', given)}
    >
      <p>{say('connection.token.line')}</p>
      <Where
        address="https://business.facebook.com/settings"
        steps={[
          say('connection.token.1'),
          say('connection.token.2'),
          say('connection.token.3'),
          say('connection.token.4'),
        ]}
      >
        <ul className="connect-scopes">
          {scopesFor(known.way ?? 'whole').map(scope => (
            <li key={scope}>
              <code>{scope}</code>
            </li>
          ))}
        </ul>
        <p>{say('connection.token.5')}</p>
      </Where>
      <Field
        label={say('connection.token.field')}
        value={token}
        onChange={setToken}
        secret
        invalid={act.problem !== null}
      />
      {unsigned && (
        <Field label={say('connection.token.secret')} value={appSecret} onChange={setAppSecret} secret />
      )}
      <Keeping keeping={keeping} />
    </AskForm>
  )
}
