import type { ConnectionStep } from '../../shared/connection/steps.ts'
import type { Connection } from '../../shared/connection/view.ts'
import { useWhen } from '../ui/when.tsx'
import { useFormats, useSay } from '../words/say.ts'

/** What a key came to: of which app, its last letters, how long it is good. */
export const useToken = () => {
  const say = useSay()
  const when = useWhen()
  return ({ appName, app, end, endsAt }: NonNullable<Connection['token']>): string =>
    [
      appName || app,
      ...(end ? [`…${end}`] : []),
      endsAt === null
        ? say('connection.token.forever')
        : say('connection.token.ends', { date: when.dated(endsAt) }),
    ].join(' · ')
}

/** What each step came to, in a line. */
export const useStepLine = () => {
  const say = useSay()
  const when = useWhen()
  const token = useToken()
  const { list } = useFormats()
  return (known: Connection, step: ConnectionStep): string => {
    switch (step) {
      case 'way':
        return known.way ? say(`connection.way.${known.way}`) : ''
      case 'app':
        return known.token?.appName || say('connection.app.done')
      case 'token':
        return known.token ? token(known.token) : ''
      case 'account':
        return known.account?.name ?? ''
      case 'numbers':
        return list(known.numbers.filter(one => one.chosen).map(one => one.display))
      case 'secret':
        return known.secret ? say('connection.secret.done', { end: known.secret }) : ''
      case 'receive':
        return known.receive
          ? known.receive.kind === 'tunnel'
            ? known.receive.domain
            : known.receive.address
          : say('connection.receive.later')
      case 'heard':
        return known.heard === null
          ? say('connection.heard.skipped')
          : say('connection.heard.done', { ago: when.ago(known.heard) })
    }
  }
}
