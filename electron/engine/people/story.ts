import { writeFile } from 'node:fs/promises'
import type { PersonDetail } from '../../../shared/people.ts'
import type { Language } from '../../../shared/view.ts'
import type { FileInfo } from '../../../shared/work.ts'
import type { Account } from '../account.ts'
import { personDetail } from './rows.ts'
import { type StoryWords, storyWords } from './storyWords.ts'

/** Text as it is shown, never as markup: names and messages are a stranger's. */
const escaped = (text: string) =>
  text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`).replace(/[\u202a-\u202e\u2066-\u2069]/g, '')

const style =
  'body{font:15px/1.5 system-ui,sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#222}' +
  'table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ddd;padding:.35em .5em;text-align:left;vertical-align:top}' +
  'h1{font-size:1.5em}h2{font-size:1.15em;margin-top:2em}small{color:#666}'

const table = (heads: string[], rows: string[][]) =>
  `<table><tr>${heads.map(one => `<th>${escaped(one)}</th>`).join('')}</tr>${rows
    .map(row => `<tr>${row.map(cell => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('')}</table>`

const dated = (language: Language, at: number | null) =>
  at === null ? '' : new Date(at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })

const topicName = (words: StoryWords, own: ReadonlyMap<string, string>, topic: string) =>
  own.get(topic) ?? words.topics[topic as keyof StoryWords['topics']] ?? topic // built-in or named by the shop

/** Everything that is known of a person as a page that anybody can open and print. */
export const storyPage = (
  detail: PersonDetail,
  {
    shop,
    now,
    language,
    own,
  }: { shop: string; now: number; language: Language; own: ReadonlyMap<string, string> },
): string => {
  const words = storyWords[language]
  const { person, identities, consents, timeline } = detail
  const said = consents.map(one => [
    topicName(words, own, one.topic),
    words.states[one.state],
    dated(language, one.since),
    [
      one.proof,
      one.wording?.text,
      one.line && `${one.line.name}, ${one.line.row}`,
      ...one.files.map(file => file.name),
    ]
      .filter(Boolean)
      .join(' · '),
  ])
  const steps = timeline.map(one => [
    dated(language, one.at),
    words.steps[one.what],
    one.topics.map(topic => topicName(words, own, topic)).join(', '),
    one.text ?? '',
  ])
  return (
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escaped(words.title)}</title><style>${style}</style>` +
    `<h1>${escaped(words.title)}</h1><p>${escaped([shop, dated(language, now)].filter(Boolean).join(' · '))}</p>` +
    `<p>${escaped(words.intro)}</p><h2>${escaped(words.who)}</h2>` +
    table(
      [words.name, words.numbers],
      [[person.name ?? '', identities.map(one => (one.kind === 'phone' ? `+${one.id}` : one.id)).join(', ')]],
    ) +
    `<h2>${escaped(words.consents)}</h2>${table([words.topic, words.state, words.since, words.how], said)}` +
    `<h2>${escaped(words.history)}</h2>${table([words.when, words.what, words.topic, words.text], steps)}</html>`
  )
}

/** The page's matter for one person of an account, in the owner's language. */
export const storyOf = ({ store, order, setting }: Account, person: string, now: number): string => {
  const language = setting('language')
  const own = new Map([...store.ledger.topics].map(([id, { last }]) => [id as string, last.name]))
  return storyPage(personDetail(store.ledger, person, order.people), {
    ...{ shop: setting('shop') ?? '', now, own },
    language: language === 'es' || language === 'en' ? language : 'pt-BR',
  })
}

/** Writes everything on a person for her: a page that she can open anywhere. */
export const writeStory = async (account: Account, person: string, now: number): Promise<FileInfo> => {
  const { file, path } = account.files.place('sossego.html')
  await account.files.room()
  await writeFile(path, storyOf(account, person, now), { mode: 0o600, flag: 'wx' })
  return account.files.made(file)
}
