import type { CommandName, Input, Output, QueryName } from '../../shared/contract.ts'
import { draftWords } from '../../shared/reply/words.ts'
import type { Language, Reply, RequestRow } from '../../shared/view.ts'
import { now } from './shop.ts'

const hour = 3_600_000
const languages: readonly Language[] = ['pt-BR', 'es', 'en']

export type ReplyWishes = {
  reply?: Partial<Reply>
  /** Code of the problem that sending ends with. */
  refusal?: string
  connected?: boolean
}

const whyNot = ({ way, tab, urgent, at }: RequestRow): Reply['why'] => {
  if (urgent) return 'complains'
  if (way === 'switch') return 'not-here'
  if (tab === 'dismissed' || tab === 'undone') return 'nothing'
  return now - at >= 24 * hour ? 'closed' : null
}

const filled = (text: string, what: string) => text.replaceAll(/\{(?:parou|paró|stopped)\}/g, what)

/** Answers of a shop in memory: what was sent, what became of it, and the settings. */
export const fakeReply = (wishes: ReplyWishes, changed: () => void) => {
  const sent = new Map<string, NonNullable<Reply['sent']>>()
  const own = new Map<Language, string>()
  let [itself, read] = [false, false]
  const connected = wishes.connected ?? true

  const of = (row: RequestRow): Reply => {
    const one = sent.get(row.id) ?? null
    const why =
      one && one.state !== 'refused' ? 'replied' : (whyNot(row) ?? (connected ? null : 'no-account'))
    const words = draftWords['pt-BR']
    const draft =
      row.tab === 'waiting' ? words.asked : filled(own.get('pt-BR') ?? words.stopped, words.everything)
    return {
      ...{ may: why === null, why, until: why === null ? row.at + 24 * hour : null },
      ...{ draft: `${draft}\n— Loja da Bia`, language: 'pt-BR', sent: one, used: 3 + sent.size, of: 1000 },
      ...wishes.reply,
    }
  }
  const answers: { [N in QueryName & 'reply.show']: (input: Input<N>) => Output<N> } = {
    'reply.show': () => ({
      ...{ itself, read, connected },
      texts: languages.map(language => {
        const words = draftWords[language]
        const ours = `${words.stopped}\n— Loja da Bia`
        const text = own.get(language) ?? ours
        const offers = `${words.topics.offers} ${words.and} ${words.topics.news}`
        return {
          ...{ language, own: own.get(language) ?? null, ours },
          ...{ all: filled(text, words.everything), offers: filled(text, offers) },
        }
      }),
      numbers: connected ? [{ number: '310', used: 3 + sent.size, of: 1000 }] : [],
    }),
  }
  const acts: { [N in CommandName & ('reply.send' | 'reply.set')]: (input: Input<N>) => Output<N> } = {
    'reply.send': ({ request, text }) => {
      if (wishes.refusal) throw { kind: 'network', code: wishes.refusal }
      sent.set(request, { text, at: now, by: 'owner', state: 'accepted', problem: null })
      changed()
      return null
    },
    'reply.set': ({ itself: alone, read: seen, text }) => {
      itself = alone ?? itself
      read = seen ?? read
      if (text?.text) own.set(text.language, text.text)
      else if (text) own.delete(text.language)
      changed()
      return null
    },
  }
  /** WhatsApp tells how far an answer came. */
  const tell = (request: string, state: NonNullable<Reply['sent']>['state']) => {
    const one = sent.get(request)
    if (one) sent.set(request, { ...one, state })
    changed()
  }
  return { of, answers, acts, tell }
}
