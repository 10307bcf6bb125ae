import type { RequestRecord } from '../../../shared/consent/ledger.ts'
import type { Topic } from '../../../shared/consent/topic.ts'
import { isOwnTopic } from '../../../shared/consent/topic.ts'
import { draftOf, type OwnText, signed, stopText } from '../../../shared/reply/draft.ts'
import { languageFor } from '../../../shared/reply/language.ts'
import { draftWords } from '../../../shared/reply/words.ts'
import { Language } from '../../../shared/view.ts'
import type { Account } from '../account.ts'
import { zoneHere } from '../people/moment.ts'
import { languageOf } from '../people/story.ts'
import { identitiesIn } from './send.ts'

/** Settings of the answers, each a name in the journal; an empty value is as if it were not there. */
export const replySettings = { itself: 'reply/itself', read: 'reply/read' } as const
export const textSetting = (language: Language) => `reply/text/${language}`

export const ownTexts = ({ setting }: Account): OwnText =>
  Object.fromEntries(
    Language.options.flatMap(language => {
      const text = setting(textSetting(language))
      return text ? [[language, text]] : []
    }),
  )

const around = (account: Account, language: Language) => ({
  language,
  shop: account.answering.outlet()?.shop ?? account.setting('shop') ?? '',
  zone: account.answering.outlet()?.zone ?? zoneHere(),
  own: ownTexts(account),
  topicName: (topic: Topic) =>
    isOwnTopic(topic) ? account.store.ledger.topics.get(topic)?.last.name : undefined,
})

/** What would be answered to a request as it stands, in its writer's language. */
export const draftFor = (account: Account, record: RequestRecord): { draft: string; language: Language } => {
  const shop = languageOf(account)
  const { asked } = record
  if (!asked) return { draft: '', language: shop }
  const phone = identitiesIn(account, asked.person).find(one => one.kind === 'phone')?.id ?? null
  const language = languageFor(asked, phone, shop)
  return { draft: draftOf(record, around(account, language)), language }
}

/** What is said where somebody stopped these topics. */
export const stopTextIn = (account: Account, language: Language, topics: readonly Topic[]): string =>
  stopText(topics, around(account, language))

/** Our own text, with the place of what was stopped left open: what the owner begins with. */
export const ourTextIn = (account: Account, language: Language): string =>
  signed(draftWords[language].stopped, around(account, language).shop)
