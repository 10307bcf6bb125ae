import { type ConnectionWay, scopesFor } from '../../../shared/connection/steps.ts'
import type { ReceivingDoubt } from '../../../shared/view.ts'
import type { AccountSeen, NumberSeen, TokenSeen } from '../../../shared/whatsapp/seen.ts'
import { readAccount } from '../graph/account.ts'
import type { Graph, Keys } from '../graph/graph.ts'
import { readNumber, readNumbers } from '../graph/number.ts'
import { fieldsNeeded, readAppCallback, readSubscribed } from '../graph/subscriptions.ts'
import { readToken } from '../graph/token.ts'
import { fail, problemOf } from '../problem.ts'

/** Makes a way to ask Meta with these keys. */
export type Ask = (keys: Keys) => Graph

/** Where Meta refused with one of these codes, the owner hears what it means at this step. */
const meaning = <T>(asking: Promise<T>, words: Record<string, string>): Promise<T> =>
  asking.catch(error => {
    const { kind, code, detail } = problemOf(error)
    const own = words[code]
    if (own) return fail(kind, own, detail)
    throw error
  })

/** Which of Meta's two permissions are missing, as the end of a problem's code. */
const lackOf = (lacks: string[]): string =>
  lacks.length > 1 ? 'both' : lacks[0]?.endsWith('management') ? 'management' : 'messaging'

/** What a token opens. Rejects with what is wrong with it, or what it may not do. */
export const tryToken = async (
  ask: Ask,
  way: ConnectionWay,
  token: string,
  appSecret: string | null,
): Promise<TokenSeen> => {
  // Meta's tokens are one long word; what was copied with a blank or a line in it is two.
  if (!/^[\x21-\x7e]{20,2000}$/.test(token)) return fail('bad-input', 'token-shape')
  // Meta does not say which parameter it misses: an app may demand that each call is signed with its secret.
  const seen = await meaning(readToken(ask({ token, appSecret }), token), {
    'meta-token': 'token-wrong',
    'meta-wrong-id': appSecret === null ? 'token-unsigned' : 'token-wrong',
    'meta-permission': 'token-wrong',
  })
  if (!seen.valid) return fail('whatsapp', 'token-wrong')
  const lacks = scopesFor(way).filter(scope => !seen.scopes.includes(scope))
  return lacks.length > 0 ? fail('whatsapp', `token-lacks-${lackOf(lacks)}`) : seen
}

/** The account behind an id, with its numbers. The ids of an app and of a number look just like it. */
export const tryAccount = async (
  graph: Graph,
  id: string,
  app: string,
): Promise<{ account: AccountSeen; numbers: NumberSeen[] }> => {
  if (!/^\d{5,25}$/.test(id)) return fail('bad-input', 'account-shape')
  if (id === app) return fail('bad-input', 'account-is-app')
  try {
    // The numbers first: only an account of WhatsApp's has any.
    const numbers = await readNumbers(graph, id)
    return { account: await readAccount(graph, id), numbers }
  } catch (error) {
    const { code } = problemOf(error)
    if (code !== 'meta-wrong-id' && code !== 'meta-permission') throw error
    const isNumber = await readNumber(graph, id).then(
      () => true,
      () => false,
    )
    if (isNumber) return fail('bad-input', 'account-is-number')
    return fail('whatsapp', code === 'meta-permission' ? 'account-not-assigned' : 'account-wrong')
  }
}

/** An app's own key is its id with its secret (developers.facebook.com/docs/facebook-login/guides/access-tokens). */
export const appKeys = (app: string, secret: string): Keys => ({
  token: `${app}|${secret}`,
  appSecret: secret,
})

/** Whether a secret is the app's: Meta tells the app's address to nobody else. */
export const trySecret = async (ask: Ask, app: string, secret: string): Promise<void> => {
  if (!/^[0-9a-f]{32}$/i.test(secret)) return fail('bad-input', 'secret-shape')
  await meaning(readAppCallback(ask(appKeys(app, secret)), app), {
    'meta-token': 'secret-wrong',
    'meta-later': 'secret-wrong',
    'meta-permission': 'secret-wrong',
    'meta-wrong-id': 'secret-wrong',
  })
}

/** What keeps messages away from `address`, as far as Meta tells. */
export const doubtsAbout = async (
  graph: Graph,
  appGraph: Graph,
  { app, account, numbers, address }: { app: string; account: string; numbers: string[]; address: string },
): Promise<ReceivingDoubt[]> => {
  const [callback, subscribed, seen] = await Promise.all([
    readAppCallback(appGraph, app),
    readSubscribed(graph, account),
    readNumbers(graph, account),
  ])
  const ours = subscribed.find(one => one.app === app)
  const others = seen.flatMap(({ id, callbacks }) => (numbers.includes(id) ? [callbacks.number] : []))
  const elsewhere = [ours?.override ?? null, ...others].some(one => one !== null && one !== address)
  const at = callback?.active ? callback.address : null
  const lacking = fieldsNeeded.filter(field => !callback?.fields.includes(field))
  return [
    ...(at === address ? [] : (['elsewhere'] as const)),
    ...(at === address && lacking.length > 0 ? (['fields'] as const) : []),
    ...(ours ? [] : (['unsubscribed'] as const)),
    ...(elsewhere ? (['overridden'] as const) : []),
  ]
}
