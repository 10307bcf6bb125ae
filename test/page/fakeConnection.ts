import { stepsTo } from '../../shared/connection/steps.ts'
import type { Connection } from '../../shared/connection/view.ts'
import type { CommandName, Input, Output, QueryName } from '../../shared/contract.ts'

type Known = Omit<Connection, 'steps' | 'next'> & { app: boolean; later: boolean; skipped: boolean }
export type ConnectionWishes = Partial<Known> & {
  /** Which act is refused, and with which code. */
  refuse?: Partial<Record<string, string>>
}

const nothing: Known = {
  way: null,
  app: false,
  later: false,
  skipped: false,
  secrets: { how: null, locked: false, strength: 'system' },
  token: null,
  accounts: [],
  account: null,
  numbers: [],
  secret: null,
  receive: null,
  address: null,
  doubts: null,
  tried: null,
  heard: null,
  gaps: [],
  asked: { at: null, next: null, problem: null, percent: 0 },
}

const numbers: Connection['numbers'] = [
  { id: '31', display: '+55 31 3777-7777', name: 'Loja da Bia', rating: 'GREEN', status: '', chosen: false },
  { id: '32', display: '+55 31 3777-7778', name: 'Bia Outlet', rating: 'YELLOW', status: '', chosen: false },
]

/** A connection that believes all that it is told, step by step. */
export const fakeConnection = (wishes: ConnectionWishes = {}) => {
  const { refuse = {}, ...first } = wishes
  let known: Known = { ...nothing, ...first }
  const show = (): Connection => {
    const { app, later, skipped, ...rest } = known
    const done = {
      way: rest.way !== null,
      app: app || rest.token !== null,
      token: rest.token !== null,
      account: rest.account !== null,
      numbers: rest.numbers.some(one => one.chosen),
      secret: rest.secret !== null,
      receive: later || rest.receive !== null,
      heard: later || skipped || rest.heard !== null,
    }
    return { ...rest, ...stepsTo(rest.way, step => done[step]) }
  }
  const learn = (act: string, more: Partial<Known>) => {
    const code = refuse[act]
    if (code) throw { kind: 'whatsapp', code }
    known = { ...known, ...more }
    return show()
  }
  const answers: { [N in Extract<QueryName, `connection.${string}`>]: (input: Input<N>) => Output<N> } = {
    'connection.show': show,
    'connection.paste': () => ({
      address: 'https://loja.example/webhook',
      word: 'palavra-de-prova',
      fields: ['messages'],
    }),
  }
  const acts: { [N in Extract<CommandName, `connection.${string}`>]: (input: Input<N>) => Output<N> } = {
    'connection.way': ({ way }) => learn('way', { way }),
    'connection.app': () => learn('app', { app: true }),
    'connection.token': ({ token, keeping }) =>
      learn('token', {
        token: { end: token.slice(-4), app: '900', appName: 'Sossego da Bia', endsAt: null },
        secrets: { ...known.secrets, how: keeping.how },
      }),
    'connection.account': ({ account }) =>
      learn('account', { account: { id: account, name: 'Loja da Bia' }, numbers }),
    'connection.numbers': input =>
      learn('numbers', {
        numbers: known.numbers.map(one => ({ ...one, chosen: input.numbers.includes(one.id) })),
      }),
    'connection.secret': ({ secret }) => learn('secret', { secret: secret.slice(-4) }),
    'connection.receive': ({ receive }) => {
      if (receive.kind === 'none') return learn('receive', { receive: null, later: true })
      const kept =
        receive.kind === 'tunnel'
          ? { kind: receive.kind, domain: receive.domain }
          : { kind: receive.kind, address: receive.address, port: 48_720 }
      return learn('receive', { receive: kept, address: 'https://loja.example/webhook', doubts: [] })
    },
    'connection.skip': () => learn('skip', { skipped: true }),
    'connection.check': () => learn('check', {}),
    'connection.nudge': () => null,
    'connection.unlock': () => learn('unlock', { secrets: { ...known.secrets, locked: false } }),
    'connection.forget': () => {
      known = { ...nothing, secrets: { ...nothing.secrets, strength: known.secrets.strength } }
      return null
    },
  }
  return { answers, acts }
}
