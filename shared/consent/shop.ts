import type { TopicNamed, Worded } from '../events.ts'
import { noted, type Pen } from '../person/meet.ts'
import type { Ledger } from './ledger.ts'
import type { OwnTopic, ShopTopic } from './topic.ts'

/** A new topic of the shop's own. `like`: the built-in one whose "no" covers it. */
export const nameTopic = (pen: Pen, { name, like }: { name: string; like: ShopTopic }): TopicNamed => {
  const id = pen.idOf(JSON.stringify(['topic', name, like, pen.now, pen.device]))
  return { kind: 'topic', ...noted(pen, id, pen.now, 'owner'), topic: `own-${id}`, name, like }
}

/** Another name for one of the shop's topics, or its end. What people said on it stays with them. */
export const changeTopic = (
  ledger: Ledger,
  pen: Pen,
  { topic, name, retired }: { topic: OwnTopic; name: string; retired: boolean },
): TopicNamed[] | 'no-such-topic' => {
  const known = ledger.topics.get(topic)
  if (!known) return 'no-such-topic'
  // Never older than what it replaces: the computer's clock may have gone back meanwhile.
  const at = Math.max(pen.now, known.last.at + 1)
  const id = `${topic}/${at}/${pen.device}`
  const { like } = known.first
  const end = retired ? { retired: true as const } : {}
  return [{ kind: 'topic', ...noted(pen, id, at, 'owner'), topic, name, like, ...end }]
}

/** Words by which the shop asks. The same words under the same title are the same version. */
export const keepWording = (pen: Pen, { title, text }: { title: string; text: string }): Worded => {
  const id = pen.idOf(JSON.stringify(['wording', title, text]))
  return { kind: 'wording', ...noted(pen, id, pen.now, 'owner'), wording: id, title, text }
}
