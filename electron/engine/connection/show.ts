import { type ConnectionStep, stepsTo } from '../../../shared/connection/steps.ts'
import type { Connection } from '../../../shared/connection/view.ts'
import type { ReceivingDoubt, Status } from '../../../shared/view.ts'
import type { Known } from './known.ts'

/** After so long without a message an address that Meta knows is doubtful: the app may not be live (FACTS 1.1). */
const patience = 3 * 60_000
/** For so long the line tells of a time in which nothing could come in. */
const told = 24 * 60 * 60_000

const endOf = (secret: string | null) => (secret === null ? null : secret.slice(-4))

const isDone =
  ({ setup, secrets, awake }: Known) =>
  (step: ConnectionStep): boolean => {
    const { way, app, token, account, numbers, receive, proven, later, skipped } = setup()
    const { locked } = secrets.show()
    switch (step) {
      case 'way':
        return way !== null
      case 'app':
        return app || token !== null
      case 'token':
        return token !== null && (locked || secrets.get('token') !== null)
      case 'account':
        return account !== null
      case 'numbers':
        return numbers.length > 0
      case 'secret':
        return locked || secrets.get('app-secret') !== null
      case 'receive':
        return later || (receive !== null && proven)
      case 'heard':
        return later || skipped || awake.heard() !== null
    }
  }

const doubtsIn = ({ found, receiving, awake, now, setup }: Known): ReceivingDoubt[] | null => {
  const state = receiving.state()
  if (found.doubts === null && state.state === 'open' && !setup().proven) return ['unproven']
  const silent = awake.heard() === null && state.state === 'open' && now() - state.since > patience
  return found.doubts?.length === 0 && silent ? ['silent'] : found.doubts
}

/** What the page is shown: never a secret, at most the last four letters of one. */
export const showConnection = (known: Known): Connection => {
  const { setup, secrets, found, receiving, awake, percent } = known
  const { way, token, account, numbers: chosen, receive } = setup()
  const state = receiving.state()
  const seen = found.numbers.map(({ id, display, name, rating, status }) => {
    return { id, display, name, rating, status, chosen: chosen.some(one => one.id === id) }
  })
  const unseen = chosen.map(one => ({ ...one, rating: 'UNKNOWN' as const, status: '', chosen: true }))
  return {
    way,
    ...stepsTo(way, isDone(known)),
    secrets: secrets.show(),
    token: token && {
      end: endOf(secrets.get('token')),
      app: token.app,
      appName: token.appName,
      endsAt: token.endsAt,
    },
    accounts: token?.accounts ?? [],
    account,
    numbers: seen.length > 0 ? seen : unseen,
    secret: endOf(secrets.get('app-secret')),
    receive,
    address: state.state === 'open' ? state.address : null,
    doubts: doubtsIn(known),
    tried: found.tried,
    heard: awake.heard(),
    gaps: awake.gaps(),
    asked: { ...known.polling.show(), percent: percent() },
  }
}

/** The same in short, for the line at the bottom. */
export const showReceiving = (known: Known): Status['receiving'] => {
  const state = known.receiving.state()
  if (state.state !== 'open') return state
  const { address, since } = state
  const gap = known.awake.gaps()[0]
  return {
    state: 'receiving',
    address,
    since,
    lastAt: known.awake.heard(),
    doubt: doubtsIn(known)?.[0] ?? null,
    gap: gap && known.now() - gap.to < told ? gap : null,
  }
}
