import { useState } from 'react'
import { Options } from '../ui/Options.tsx'
import { useSay } from '../words/say.ts'
import { AskForm, Field } from './AskForm.tsx'
import { useAct } from './act.ts'
import { Checks } from './Checks.tsx'
import type { StepProps } from './FirstSteps.tsx'
import { Paste } from './Paste.tsx'
import { Where } from './Where.tsx'

const kinds = ['tunnel', 'address', 'none'] as const
/** Where messages come in. */
export const ReceiveStep = ({ known, done }: StepProps) => {
  const say = useSay()
  const act = useAct(done)
  const { receive } = known
  const [kind, setKind] = useState<(typeof kinds)[number]>(receive?.kind ?? 'tunnel')
  const [domain, setDomain] = useState(receive?.kind === 'tunnel' ? receive.domain : '')
  const [token, setToken] = useState('')
  const [address, setAddress] = useState(receive?.kind === 'address' ? receive.address : '')
  const kept = receive?.kind === 'tunnel'
  const given = {
    tunnel: { kind: 'tunnel' as const, domain, token: token.trim() === '' ? null : token },
    address: { kind: 'address' as const, address },
    none: { kind: 'none' as const },
  }
  const ready = {
    tunnel: domain.trim() !== '' && (kept || token.trim() !== ''),
    address: address.trim() !== '',
    none: true,
  }
  return (
    <AskForm
      act={act}
      go={say(kind === 'none' ? 'connection.way.go' : 'connection.receive.go')}
      going={say('connection.receive.opening')}
      ready={ready[kind]}
      submit={() => void act.act('connection.receive', { receive: given[kind] })}
    >
      <p>{say('connection.receive.line')}</p>
      <Options
        legend={say('connection.receive')}
        quiet
        value={kind}
        options={kinds.map(one => ({
          value: one,
          label: say(`connection.receive.${one}`),
          line: say(`connection.receive.${one}.line`),
        }))}
        onChange={one => setKind(one)}
      />
      {kind === 'tunnel' && (
        <>
          <Where
            address="https://dashboard.ngrok.com"
            steps={[
              say('connection.receive.tunnel.1'),
              say('connection.receive.tunnel.2'),
              say('connection.receive.tunnel.3'),
            ]}
          />
          <Field
            label={say('connection.receive.domain')}
            value={domain}
            onChange={setDomain}
            place="loja-da-esquina.ngrok-free.app"
          />
          <Field
            label={say('connection.receive.key')}
            value={token}
            onChange={setToken}
            secret
            {...(kept && { line: say('connection.receive.key.kept') })}
          />
        </>
      )}
      {kind === 'address' && (
        <>
          <Field
            label={say('connection.receive.address.field')}
            value={address}
            onChange={setAddress}
            place="https://avisos.minhaloja.com.br"
          />
          <p className="note">
            {receive?.kind === 'address' ? (
              <>
                {say('connection.receive.address.forward')} <code>{`http://127.0.0.1:${receive.port}`}</code>
              </>
            ) : (
              say('connection.receive.address.then')
            )}
          </p>
        </>
      )}
      {receive && <Checks known={known} />}
      {receive && known.address && <Paste />}
    </AskForm>
  )
}

/** A message from the owner's own phone is the proof that all is well. */
export const HeardStep = ({ known }: StepProps) => {
  const say = useSay()
  const act = useAct()
  const number = known.numbers.find(one => one.chosen)?.display ?? ''
  const silent = known.doubts?.includes('silent') ?? false
  return (
    <AskForm
      act={act}
      go={say('connection.heard.check')}
      ready
      submit={() => void act.act('connection.check', {})}
      more={
        <button type="button" className="button" onClick={() => void act.act('connection.skip', {})}>
          {say('connection.heard.skip')}
        </button>
      }
    >
      <p>
        {say('connection.heard.line')} <b>{number}</b>.
      </p>
      <p role="status" className="connect-wait" data-silent={silent || undefined}>
        {say(silent ? 'connection.heard.silent' : 'connection.heard.wait')}
      </p>
      <Checks known={known} />
    </AskForm>
  )
}
