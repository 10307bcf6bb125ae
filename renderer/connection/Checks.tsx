import Check from 'lucide-react/icons/check'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import type { Connection } from '../../shared/connection/view.ts'
import { useSay } from '../words/say.ts'

const doubts = ['elsewhere', 'fields', 'unsubscribed', 'overridden'] as const

/** What Meta says of the way in, one line each: in order, or what keeps messages away. */
export const Checks = ({ known }: { known: Connection }) => {
  const say = useSay()
  const found = known.doubts
  if (!found || found.includes('unproven')) return null
  const shown = found.includes('silent') ? [...doubts, 'silent' as const] : doubts
  return (
    <section className="connect-checks" aria-label={say('connection.checks')}>
      <p className="connect-name">{say('connection.checks')}</p>
      <ul>
        {shown
          // Which news come is a question only where they come here.
          .filter(one => one !== 'fields' || !found.includes('elsewhere'))
          .map(one => (
            <li key={one} data-good={!found.includes(one) || undefined}>
              {found.includes(one) ? (
                <TriangleAlert size={16} strokeWidth={1.8} aria-hidden />
              ) : (
                <Check size={16} strokeWidth={2} aria-hidden />
              )}
              {say(found.includes(one) ? `connection.check.${one}` : `connection.check.${one}.ok`)}
            </li>
          ))}
      </ul>
    </section>
  )
}
