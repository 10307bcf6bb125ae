import BookOpen from 'lucide-react/icons/book-open'
import Store from 'lucide-react/icons/store'
import { type ReactNode, useState } from 'react'
import type { Account, Status } from '../../shared/view.ts'
import { LanguageChoice } from '../ui/LanguageChoice.tsx'
import { useRun } from '../ui/problem.ts'
import { useSay } from '../words/say.ts'
import { Logo } from './Logo.tsx'

/** A fresh machine: two ways in, and what happens to the data. */
export const First = ({ status }: { status: Status }) => {
  const say = useSay()
  const run = useRun()
  const [opening, setOpening] = useState<Account | null>(null)
  const open = async (account: Account) => {
    setOpening(account)
    const { ok } = await run('account.open', { account })
    if (!ok) setOpening(null)
  }
  const way = (account: Account, icon: ReactNode, main: boolean) => (
    <section className="first-way">
      <span className="first-icon">{icon}</span>
      <h2>{say(`first.${account}.title`)}</h2>
      <p>{say(`first.${account}.line`)}</p>
      <button
        type="button"
        className={main ? 'button main' : 'button'}
        disabled={opening !== null}
        onClick={() => open(account)}
      >
        {opening === account ? say('first.opening') : say(`first.${account}.do`)}
      </button>
    </section>
  )
  return (
    <main className="first">
      <header className="first-head">
        <Logo />
        <LanguageChoice />
      </header>
      <div className="first-middle">
        <h1>{say('first.title')}</h1>
        <p className="first-line">{say('first.line')}</p>
        <div className="first-ways">
          {way('practice', <Store size={20} strokeWidth={1.6} aria-hidden />, true)}
          {way('shop', <BookOpen size={20} strokeWidth={1.6} aria-hidden />, false)}
        </div>
        <p className="first-later">{say('first.later')}</p>
      </div>
      <footer className="first-promises">
        <p>
          {say('first.promise.account')} {say('first.promise.sent')}
        </p>
        <p>
          {say('first.promise.folder')} <code>{status.folder}</code>
        </p>
      </footer>
    </main>
  )
}
