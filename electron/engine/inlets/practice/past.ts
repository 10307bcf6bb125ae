import type { Who } from '../../../../shared/person/identity.ts'
import {
  type Entry,
  fromCustomer,
  fromShop,
  newsOf,
  reaction,
  statusOf,
  stoppedOf,
  switchOf,
  voice,
  words,
} from './meta.ts'
import { type Act, type Aftermath, type Scene, scenes, type When } from './scenes.ts'
import type { Shop } from './shop.ts'
import { sentText } from './templates.ts'

const minute = 60_000

/** One part of the past: what Meta brought, when, and what the owner did. */
export type Episode = { at: number; entries: Entry[]; after: Aftermath | null }

const atHour = (at: number, daysBefore: number, hour: number, minutes: number): number => {
  const date = new Date(at)
  date.setDate(date.getDate() - daysBefore)
  return date.setHours(hour, minutes, 0, 0)
}

const momentOf = (since: number, when: When): number => {
  if (typeof when === 'number') return since - when * minute
  const [hour = 0, minutes = 0] = when[1].split(':').map(Number)
  return atHour(since, when[0], hour, minutes)
}

/** The shop sends its offers at ten in the morning and at six. */
const sentBefore = (at: number): number =>
  [atHour(at, 0, 18, 2), atHour(at, 0, 10, 2)].find(one => one < at - 2 * minute) ?? atHour(at, 1, 18, 2)

const idOf = (number: number, what: string) =>
  `wamid.HBgM${Buffer.from(`practice ${number} ${what}`).toString('base64url')}`

const actOf = (act: Act, who: Who, id: string, at: number, offered: string): Entry => {
  if (act === 'stop' || act === 'resume') return switchOf(who, at, act)
  if (act === 'failed') return stoppedOf(who, offered, at)
  if (act === 'voice') return fromCustomer(who, id, at, voice(id.slice(-12)))
  if (act === 'thumbs-down') return fromCustomer(who, id, at, reaction(offered, '👎'))
  return fromCustomer(who, id, at, act, act.type === 'button' ? offered : undefined)
}

const episodeOf = (shop: Shop, asked: Who[], scene: Scene, number: number): Episode => {
  const { act, chat, offer, after = null } = scene
  const who = asked[scene.who]
  if (!who) throw new Error('too few people agreed to offers')
  const at = momentOf(shop.since, scene.when)
  const sentAt = sentBefore(at)
  const offered = idOf(number, 'offer')
  const conversation = [
    fromShop(who, offered, sentAt, sentText(shop.since, sentAt, offer, who.name ?? '')),
    statusOf(who, offered, sentAt + 4_000, 'delivered', 'marketing'),
    ...(chat ? [fromCustomer(who, idOf(number, 'chat'), at - 40_000, words(chat))] : []),
  ]
  const entries = [
    ...(act === 'failed' ? [] : conversation),
    actOf(act, who, idOf(number, 'act'), at, offered),
  ]
  return { at, entries, after }
}

const newsBefore = (since: number): Episode[] => {
  const told = (daysBefore: number, field: string, value: Record<string, unknown>): Episode => {
    const at = atHour(since, daysBefore, 11, 20)
    return { at, entries: [newsOf(field, at, { message_template_language: 'pt_BR', ...value })], after: null }
  }
  const named = (id: number, name: string) => ({ message_template_id: id, message_template_name: name })
  return [
    told(5, 'message_template_status_update', {
      ...named(310037770000002, 'cupom_bf'),
      event: 'APPROVED',
      reason: 'NONE',
    }),
    told(2, 'message_template_quality_update', {
      ...named(310037770000001, 'oferta_semana'),
      previous_quality_score: 'GREEN',
      new_quality_score: 'YELLOW',
    }),
    told(1, 'template_category_update', {
      ...named(310037770000007, 'aviso_conta'),
      new_category: 'UTILITY',
      correct_category: 'MARKETING',
      category_update_timestamp: Math.floor(atHour(since, -1, 11, 20) / 1000),
    }),
  ]
}

/** What happened in the shop over the five weeks before it was opened here, oldest first. */
export const pastOf = (shop: Shop): Episode[] => {
  const agreed = ({ consents }: Shop['people'][number]) =>
    consents.some(one => one.state === 'granted' && one.topics.includes('offers'))
  const asked = shop.people.filter(agreed).map(one => one.whos[0])
  const episodes = scenes.map((scene, number) => episodeOf(shop, asked, scene, number))
  return [...episodes, ...newsBefore(shop.since)].sort((a, b) => a.at - b.at)
}
