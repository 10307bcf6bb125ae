import type { ReactNode } from 'react'
import { useSay } from '../words/say.ts'

type Props = { address: string; steps: readonly string[]; children?: ReactNode }

/** Where to click at Meta's. The window opens no other page: the address is there to be copied. */
export const Where = ({ address, steps, children }: Props) => {
  const say = useSay()
  return (
    <section className="connect-where" aria-label={say('connection.where')}>
      <p className="connect-name">{say('connection.where')}</p>
      <code className="folder">{address}</code>
      <ol>
        {steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {children}
    </section>
  )
}
