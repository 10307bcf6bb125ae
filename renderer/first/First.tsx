import BookOpen from 'lucide-react/icons/book-open'
import MessageCircle from 'lucide-react/icons/message-circle'
import Store from 'lucide-react/icons/store'
import { type ReactNode, useState } from 'react'
import type { Status } from '../../shared/view.ts'
import { type Place, start } from '../place.ts'
import { LanguageChoice } from '../ui/LanguageChoice.tsx'
import { useRun } from '../ui/problem.ts'
import { useSay } from '../words/say.ts'
import { Logo } from './Logo.tsx'

const ways = ['connect', 'practice', 'shop'] as const
type Way = (typeof ways)[number]

const icons: Record<Way, ReactNode> = {
  connect: <MessageCircle size={20} strokeWidth={1.6} aria-hidden />,
  practice: <Store size={20} strokeWidth={1.6} aria-hidden />,
  shop: <BookOpen size={20} strokeWidth={1.6} aria-hidden />,
}
/** Where each way begins. */
const places: Record<Way, Place> = {
  connect: { screen: 'settings', page: 'connection' },
  practice: start.today,
  shop: { screen: 'lists', task: 'home', work: null },
}

/** A fresh machine: three ways in, and what happens to the data. */
export const First = ({ status, beginAt }: { status: Status; beginAt(place: Place): void }) => {
  const say = useSay()
  const run = useRun()
  const [opening, setOpening] = useState<Way | null>(null)
  const open = async (way: Way) => {
    setOpening(way)
    beginAt(places[way])
    const { ok } = await run('account.open', { account: way === 'practice' ? 'practice' : 'shop' })
    if (!ok) setOpening(null)
  }
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
          {ways.map(way => (
            <section key={way} className="first-way">
              <span className="first-icon">{icons[way]}</span>
              <h2>{say(`first.${way}.title`)}</h2>
              <p>{say(`first.${way}.line`)}</p>
              <button
                type="button"
                className={way === 'connect' ? 'button main' : 'button'}
                disabled={opening !== null}
                onClick={() => void open(way)}
              >
                {opening === way ? say('first.opening') : say(`first.${way}.do`)}
              </button>
            </section>
          ))}
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
