import { useState } from 'react'
import type { Connection } from '../../shared/connection/view.ts'
import type { Input } from '../../shared/contract.ts'
import { Options } from '../ui/Options.tsx'
import { useSay } from '../words/say.ts'
import { Field } from './AskForm.tsx'

type Chosen = Input<'connection.token'>['keeping']
const shortest = 8

/** Where the system protects secrets nothing is asked. */
export const useKeeping = ({ secrets }: Connection) => {
  const asks = secrets.strength !== 'system'
  const [how, setHow] = useState<'passphrase' | 'memory'>(secrets.how === 'memory' ? 'memory' : 'passphrase')
  const [passphrase, setPassphrase] = useState('')
  const chosen: Chosen = !asks ? { how: 'system' } : how === 'memory' ? { how } : { how, passphrase }
  return { asks, how, setHow, passphrase, setPassphrase, chosen }
}

export const keepingReady = (chosen: Chosen) =>
  chosen.how !== 'passphrase' || chosen.passphrase.length >= shortest

const ways = ['passphrase', 'memory'] as const

/** How the keys are kept where the system has no safe place for them: said honestly, and chosen by the owner. */
export const Keeping = ({ keeping }: { keeping: ReturnType<typeof useKeeping> }) => {
  const say = useSay()
  if (!keeping.asks) return null
  return (
    <>
      <p className="note">{say('connection.keep.line')}</p>
      <Options
        legend={say('connection.keep')}
        value={keeping.how}
        options={ways.map(one => ({
          value: one,
          label: say(`connection.keep.${one}`),
          line: say(`connection.keep.${one}.line`),
        }))}
        onChange={one => keeping.setHow(one)}
      />
      {keeping.how === 'passphrase' && (
        <Field
          label={say('connection.keep.passphrase.field')}
          value={keeping.passphrase}
          onChange={keeping.setPassphrase}
          secret
        />
      )}
    </>
  )
}
