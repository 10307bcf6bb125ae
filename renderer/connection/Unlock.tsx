import { useState } from 'react'
import { useSay } from '../words/say.ts'
import { AskForm, Field } from './AskForm.tsx'
import { useAct } from './act.ts'
import type { StepProps } from './FirstSteps.tsx'
import { Forget } from './Overview.tsx'

/** The keys are there and can't be opened: with the owner's passphrase, or with a keyring that is locked. */
export const Unlock = ({ known }: Pick<StepProps, 'known'>) => {
  const say = useSay()
  const act = useAct()
  const [passphrase, setPassphrase] = useState('')
  return (
    <div className="connect-over">
      {known.secrets.how === 'passphrase' ? (
        <AskForm
          act={act}
          go={say('connection.unlock')}
          ready={passphrase !== ''}
          submit={() => void act.act('connection.unlock', { passphrase })}
        >
          <Field
            label={say('connection.unlock.field')}
            value={passphrase}
            onChange={setPassphrase}
            secret
            invalid={act.problem !== null}
          />
        </AskForm>
      ) : (
        <p className="note">{say('connection.unlock.system')}</p>
      )}
      <Forget />
    </div>
  )
}
