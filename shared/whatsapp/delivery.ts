import { readEcho } from './echo.ts'
import { readUserIdUpdate } from './identity.ts'
import { readMessage } from './message.ts'
import { aboutOf, readNotice } from './notice.ts'
import { readPreference } from './preference.ts'
import { cut, isRecord, longest } from './scalar.ts'
import type { LeftOut, Reading, Signal } from './signal.ts'
import { readStatus } from './status.ts'
import { aroundOf, type Reader } from './who.ts'

/** Meta merges at most 1,000 updates into one delivery; ten times that is no delivery of Meta's. */
const most = 10_000

/** Arrays of a value and who reads their elements, whatever field they come under. */
const readers = new Map<string, Reader>([
  ['messages', readMessage],
  ['statuses', readStatus],
  ['user_preferences', readPreference],
  ['user_id_update', readUserIdUpdate],
  ['message_echoes', readEcho],
])

/** Fields whose values hold such arrays. `standby`: a copy, while another tool of the shop has the chat. */
const conversations = new Set([
  'messages',
  'standby',
  'user_preferences',
  'user_id_update',
  'message_echoes',
  'smb_message_echoes',
])

/** What is read together with the arrays. */
const context = new Set(['metadata', 'contacts'])

const notForUs = new Set([
  'automatic_events',
  'business_username_update',
  'business_username_updates',
  'calls',
  'consumer_profile',
  'flows',
  'group_lifecycle_update',
  'group_participants_update',
  'group_settings_update',
  'group_status_update',
  'history',
  'messaging_handovers',
  'partner_solutions',
  'payment_configuration_update',
  'smb_app_state_sync',
])

/**
 * Reads what Meta posted, already parsed from JSON. Everything in it becomes a signal or is left out by
 * name; a broken element never loses its neighbours. Never throws. Beyond 10,000 elements the reading ends
 * with one `too many`: such a delivery should be refused as a whole.
 */
export const readDelivery = (body: unknown): Reading => {
  const reading: Reading = { signals: [], leftOut: [] }
  let count = 0
  for (const one of allOf(body)) {
    count += 1
    if (count > most) {
      reading.leftOut.push({ field: 'delivery', why: 'too many' })
      break
    }
    if ('kind' in one) reading.signals.push(one)
    else reading.leftOut.push(one)
  }
  return reading
}

const leave = (field: string, why: LeftOut['why']): LeftOut => ({ field: cut(field, longest.name), why })

function* allOf(body: unknown): Generator<Signal | LeftOut> {
  if (!isRecord(body) || !Array.isArray(body.entry)) return yield leave('delivery', 'unreadable')
  if (typeof body.object === 'string' && body.object !== 'whatsapp_business_account')
    return yield leave(`object:${body.object}`, 'not for us')
  for (const entry of body.entry) {
    if (!isRecord(entry) || !Array.isArray(entry.changes)) yield leave('entry', 'unreadable')
    else for (const change of entry.changes) yield* changeOf(change, entry)
  }
}

function* changeOf(change: unknown, entry: Record<string, unknown>): Generator<Signal | LeftOut> {
  const field = isRecord(change) ? fieldOf(change, entry) : undefined
  if (field === undefined || !isRecord(change)) return yield leave('change', 'unreadable')
  const { value } = change
  const about = aboutOf(field)
  if (notForUs.has(field)) yield leave(field, 'not for us')
  else if (!about && !conversations.has(field)) yield leave(field, 'unknown field')
  else if (!isRecord(value)) yield leave(field, 'unreadable')
  else if (about) yield readNotice(about, field, entry, value) ?? leave(field, 'unreadable')
  else yield* elementsOf(field, value, entry)
}

/** Meta's pages on partner apps show `field` on the entry, or within the value. */
const fieldOf = (change: Record<string, unknown>, entry: Record<string, unknown>): string | undefined => {
  const within = isRecord(change.value) ? change.value.field : undefined
  return [change.field, entry.field, within].find(field => typeof field === 'string')
}

function* elementsOf(
  field: string,
  value: Record<string, unknown>,
  entry: Record<string, unknown>,
): Generator<Signal | LeftOut> {
  const around = aroundOf(entry, value)
  for (const [name, list] of Object.entries(value)) {
    if (context.has(name) || typeof list !== 'object') continue
    const path = name === field ? field : `${field}.${name}`
    const read = readers.get(name)
    // Errors of the account itself (130429: too fast); the quality checks ask Meta instead.
    if (!read) yield leave(path, name === 'errors' ? 'not for us' : 'unknown field')
    else if (!Array.isArray(list)) yield leave(path, 'unreadable')
    else
      for (const element of list) {
        const one = read(element, around)
        yield 'kind' in one ? one : leave(one.of ? `${path}.${one.of}` : path, one.why)
      }
  }
}

/**
 * The name under which a signal is one and the same, however often and in whatever order it comes; at most
 * 512 characters. A status changes with its word and error, a preference with its moment.
 */
export const signalId = (signal: Signal): string => {
  switch (signal.kind) {
    case 'message':
    case 'identity':
    case 'echo':
      return named([signal.kind], signal.id)
    case 'status':
      return named([signal.kind, signal.status, signal.code], signal.id)
    case 'preference':
      return named(
        [signal.kind, signal.number, signal.raw, signal.at],
        signal.who.user ?? signal.who.phone ?? '',
      )
    case 'notice': {
      const { kind, field, account, at, what, details } = signal
      return named([kind, field, account, at, what], printOf(JSON.stringify(Object.entries(details).sort())))
    }
  }
}

/** Only the last part may hold any sign, so the parts can't run into each other. */
const named = (parts: (string | number | undefined)[], last: string) =>
  [...parts.map(part => String(part ?? '').replace(/[^\w.-]/g, '_')), last].join(':')

/** A short print of a text (FNV-1a, two runs), to tell apart two notices of one second. */
const printOf = (text: string) => {
  let one = 0x811c9dc5
  let two = 0x9dc5811c
  for (let i = 0; i < text.length; i += 1) {
    one = Math.imul(one ^ text.charCodeAt(i), 0x01000193)
    two = Math.imul(two ^ text.charCodeAt(i), 0x01000193)
  }
  return (one >>> 0).toString(36) + (two >>> 0).toString(36)
}
