import House from 'lucide-react/icons/house'
import InboxIcon from 'lucide-react/icons/inbox'
import Lists from 'lucide-react/icons/list-checks'
import Templates from 'lucide-react/icons/message-square-text'
import SettingsIcon from 'lucide-react/icons/settings-2'
import Users from 'lucide-react/icons/users'
import type { ReactNode } from 'react'
import type { Status } from '../../shared/view.ts'
import { type Screen, screens, start, usePlace } from '../place.ts'
import { showPhone, useHome } from '../ui/phone.ts'
import { useFormats, useSay } from '../words/say.ts'

const icons = {
  today: House,
  inbox: InboxIcon,
  people: Users,
  lists: Lists,
  templates: Templates,
  settings: SettingsIcon,
}

const Count = ({ screen, status }: { screen: Screen; status: Status }): ReactNode => {
  const say = useSay()
  const { number } = useFormats()
  const { waiting, people } = status.counts
  if (screen === 'inbox' && waiting > 0)
    return (
      <span className="nav-todo">
        <span aria-hidden="true">{number(waiting)}</span>
        <span className="sr-only">{say('nav.waiting', { n: waiting })}</span>
      </span>
    )
  if (screen === 'people' && people > 0)
    return (
      <span className="nav-count">
        <span aria-hidden="true">{number(people)}</span>
        <span className="sr-only">{say('nav.people.count', { n: people })}</span>
      </span>
    )
  return null
}

/** Whose shop this is, and where one can go. */
export const Nav = ({ status }: { status: Status }) => {
  const say = useSay()
  const home = useHome()
  const { place, go } = usePlace()
  const { shop, account } = status
  const phone = shop?.phone ? showPhone(shop.phone, home) : null
  return (
    <nav className="nav" aria-label={say('nav.label')}>
      <div className="nav-shop">
        <b>{shop?.name || say(account === 'practice' ? 'shop.practice' : 'shop.own')}</b>
        {phone && <span title={phone.full}>{phone.short}</span>}
      </div>
      {screens.map((screen, index) => {
        const Icon = icons[screen]
        return (
          <button
            key={screen}
            type="button"
            className="nav-item"
            data-screen={screen}
            aria-current={place.screen === screen ? 'page' : undefined}
            title={`Ctrl ${index + 1}`}
            onClick={() => go(start[screen])}
          >
            <Icon size={16} strokeWidth={1.7} aria-hidden />
            <span className="nav-name">{say(`nav.${screen}`)}</span>
            <Count screen={screen} status={status} />
          </button>
        )
      })}
    </nav>
  )
}
