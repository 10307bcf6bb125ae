import { randomBytes } from 'node:crypto'
import type { Node, World, WorldAccount } from './world.ts'

export type Answer = { status: number; body: Node }

const perPage = 25

export const found = (body: Node): Answer => ({ status: 200, body })

/** Meta's shape of a refusal (FACTS 2.7). */
export const refused = (status: number, code: number, message: string): Answer => {
  const error = { message: `(#${code}) ${message}`, type: 'OAuthException', code, fbtrace_id: 'practice' }
  return { status, body: { error } }
}
export const unknown = () => refused(400, 100, 'Unsupported request, or an object that does not exist')

/** Only the asked-for fields; the id always comes, and some others only where they are asked for. */
const only = (node: Node, fields: string | null): Node => {
  const asked = fields ? new Set(['id', ...fields.split(',')]) : null
  return Object.fromEntries(
    Object.entries(node).filter(([name]) => (asked ? asked.has(name) : name !== 'health_status')),
  )
}

/** A cursor is where the page ended, wrapped up as Meta wraps its own. */
const cursorOf = (index: number) => Buffer.from(String(index)).toString('base64url')

const page = (all: Node[], url: URL): Answer => {
  const { searchParams: query } = url
  const after = query.get('after')
  const start = after ? Number(Buffer.from(after, 'base64url').toString()) : 0
  if (!Number.isInteger(start) || start < 0) return refused(400, 131059, 'Invalid paging cursor')
  const limit = Math.max(1, Number(query.get('limit')) || perPage)
  const end = Math.min(all.length, start + limit)
  const data = all.slice(start, end).map(node => only(node, query.get('fields')))
  const next = new URL(url.href)
  next.searchParams.set('after', cursorOf(end))
  const cursors = { before: cursorOf(start), after: cursorOf(end) }
  return found({ data, paging: { cursors, ...(end < all.length && { next: next.href }) } })
}

const numberOf = ({ accounts, app }: World, id: string): Node | undefined => {
  for (const { numbers, subscribed } of accounts) {
    const node = numbers().find(one => one.id === id)
    if (!node) continue
    const override = subscribed.find(one => one.app === app.id)?.override ?? ''
    const webhook_configuration = {
      ...(app.callback && { application: app.callback.address }),
      ...(override && { whatsapp_business_account: override }),
      ...(typeof node.override === 'string' && { phone_number: node.override }),
    }
    return { ...node, webhook_configuration }
  }
  return undefined
}

const seconds = (at: number | null) => (at === null ? 0 : Math.floor(at / 1000))

const tokenOf = ({ tokens, app }: World, asked: string, now: number): Answer => {
  const token = tokens.get(asked)
  if (!token) return refused(400, 190, 'The access token could not be decrypted')
  const { scopes, endsAt, accounts } = token
  const data = {
    app_id: app.id,
    type: 'SYSTEM_USER',
    application: app.name,
    is_valid: endsAt === null || endsAt > now,
    issued_at: 1_712_099_387,
    expires_at: seconds(endsAt),
    data_access_expires_at: 0,
    scopes,
    granular_scopes: scopes.map(scope => ({ scope, ...(accounts && { target_ids: accounts }) })),
    user_id: '310037770000901',
  }
  return found({ data })
}

const ofAccount = (world: World, account: WorldAccount, edge: string, url: URL): Answer => {
  switch (edge) {
    case '':
      return found(only(account.node, url.searchParams.get('fields')))
    case 'phone_numbers':
      return page(
        account.numbers().map(({ id }) => numberOf(world, id) ?? {}),
        url,
      )
    case 'message_templates':
      return page(account.templates(), url)
    case 'activities':
      return page(account.activities, url)
    case 'subscribed_apps':
      return page(
        account.subscribed.map(({ app: id, name, override }) => ({
          whatsapp_business_api_data: { id, name, link: `https://www.facebook.com/games/?app_id=${id}` },
          ...(override && { override_callback_uri: override }),
        })),
        url,
      )
    default:
      return unknown()
  }
}

/** What is read with a token of a system user. `path` is `id` or `id/edge`. */
export const read = (world: World, path: string, url: URL, now: number): Answer => {
  const [id = '', edge = ''] = path.split('/')
  if (path === 'debug_token') return tokenOf(world, url.searchParams.get('input_token') ?? '', now)
  const account = world.accounts.find(one => one.id === id)
  if (account) return ofAccount(world, account, edge, url)
  const phone = edge === '' ? numberOf(world, id) : undefined
  return phone ? found(only(phone, url.searchParams.get('fields'))) : unknown()
}

/** What an app reads of itself, in its own name. */
export const readAsApp = ({ app }: World, path: string, url: URL): Answer => {
  if (path !== `${app.id}/subscriptions`) return unknown()
  if (!app.callback) return page([], url)
  const { address, fields } = app.callback
  const named = fields.map(name => ({ name, version: 'v26.0' }))
  const object = 'whatsapp_business_account'
  return page([{ object, callback_url: address, active: true, fields: named }], url)
}

/** Takes a message as Meta would, answers an id, and sends nothing to anybody. */
export const accept = (body: unknown): Answer => {
  const asked = typeof body === 'object' && body !== null ? body : {}
  if ('status' in asked && asked.status === 'read') return found({ success: true })
  const to = 'to' in asked ? asked.to : 'recipient' in asked ? asked.recipient : undefined
  if (typeof to !== 'string' || !to) return refused(400, 100, 'Invalid parameter')
  const id = `wamid.${randomBytes(24).toString('base64url')}`
  const who = 'to' in asked ? { wa_id: to.replace(/\D/g, '') } : { user_id: to }
  return found({ messaging_product: 'whatsapp', contacts: [{ input: to, ...who }], messages: [{ id }] })
}
