import type { RequestRecord } from '../consent/ledger.ts'
import { standing, tabOf } from '../consent/standing.ts'
import { type BuiltInTopic, marketing, startedByShop, type Topic } from '../consent/topic.ts'
import type { Requested } from '../events.ts'
import { ruleOf } from '../optout/rules.ts'
import type { Language } from '../view.ts'
import { type DraftWords, draftWords } from './words.ts'

/** Days in which the law wants a request about personal data answered (LGPD art. 19 II). */
const dataDays = 15
const day = 24 * 60 * 60 * 1000

/** What is said in a message that the owner may write anew, once per language. */
export type OwnText = Partial<Record<Language, string>>

/** Where the owner's text names what stopped; each language's own word is heard in all of them. */
const gaps = /\{(?:parou|paró|paro|stopped)\}/gi

const stops = (asked: Requested, record: RequestRecord): readonly Topic[] => {
  const decision = standing(record)
  if (decision !== null && decision !== 'rule')
    return decision.decision === 'stop-offers' ? marketing : startedByShop
  return asked.topics.length > 0 ? asked.topics : startedByShop
}

/** The shop's own topics have a name in one language alone, so they go by what that is. */
export type TopicName = (topic: Topic) => string | undefined

const named = (words: DraftWords, topics: readonly Topic[], own: TopicName): string | null => {
  if (startedByShop.every(topic => topics.includes(topic))) return null
  // The shop's own topics are not among the words, and answer undefined.
  const all = topics.flatMap(topic => words.topics[topic as BuiltInTopic] ?? own(topic) ?? [])
  const last = all.pop()
  if (last === undefined) return null
  return all.length > 0 ? `${all.join(', ')} ${words.and} ${last}` : last
}

/** Who says it, on a line of its own, where the shop has a name. */
export const signed = (text: string, shop: string) => (shop ? `${text}\n— ${shop}` : text)

type Around = { language: Language; shop: string; zone: string; own: OwnText; topicName: TopicName }

/** What tells somebody that her "no" is heard: the owner's own text, else ours. `topics` as they were stopped. */
export const stopText = (
  topics: readonly Topic[],
  { language, shop, own, topicName }: Omit<Around, 'zone'>,
): string => {
  const words = draftWords[language]
  const what = named(words, topics, topicName) ?? words.everything
  const text = own[language]?.trim() || signed(words.stopped, shop)
  return text.replaceAll(gaps, what)
}

/** What only a person can word: a death, a wrong number. */
const delicate: ReadonlySet<string> = new Set(['died', 'wrong-person', 'not-mine'])

/**
 * A short, polite answer to a request as it stands now: what was stopped or given back and how to turn it round, a way to
 * say what was meant, by when a right is answered. Empty where only the owner can find the words.
 */
export const draftOf = (record: RequestRecord, around: Around): string => {
  const { asked } = record
  const tab = tabOf(record)
  if (!asked || (tab !== 'waiting' && tab !== 'honoured')) return ''
  const { language, shop, zone, topicName } = around
  const words = draftWords[language]
  if (asked.verdict === 'DATA') {
    const until = new Intl.DateTimeFormat(language, { timeZone: zone, day: 'numeric', month: 'long' })
    return signed(words.data.replace('{date}', until.format(asked.at + dataDays * day)), shop)
  }
  if (tab === 'waiting') return delicate.has(ruleOf(asked.rule).name) ? '' : signed(words.asked, shop)
  if (asked.verdict === 'IN' && standing(record) === 'rule') {
    const what = named(words, asked.topics, topicName) ?? words.everything
    return signed(words.back.replace('{what}', what), shop)
  }
  return stopText(stops(asked, record), around)
}
