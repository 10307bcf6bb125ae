import { writeFile } from 'node:fs/promises'
import type { Ledger } from '../../../shared/consent/ledger.ts'
import type { PersonDetail } from '../../../shared/people.ts'
import { Language } from '../../../shared/view.ts'
import type { FileInfo } from '../../../shared/work.ts'
import type { Account } from '../account.ts'
import { momentsIn, zoneHere } from './moment.ts'
import { personDetail } from './rows.ts'
import { type StoryWords, storyWords } from './storyWords.ts'

/** Text as it is shown, never as markup: names and messages are a stranger's. */
const escaped = (text: string) =>
  text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`).replace(/[\u202a-\u202e\u2066-\u2069]/g, '')

const style =
  '@page{size:A4;margin:18mm 16mm 20mm}*{box-sizing:border-box}' +
  'body{font:15px/1.5 system-ui,sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#222}' +
  'table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ddd;padding:.35em .6em .35em 0;text-align:left;vertical-align:top;overflow-wrap:anywhere;min-width:6.5em}' +
  'th{color:#555;font-weight:600}thead{display:table-header-group}tr{break-inside:avoid}' +
  'h1{font-size:1.5em;margin:0 0 .2em}h2{font-size:1.15em;margin:2em 0 .4em;break-after:avoid}h1+p{color:#666;margin-top:0}' +
  'td:first-child{min-width:12em}@media print{body{font-size:10.5pt;max-width:none;margin:0;padding:0}}'

const row = (tag: 'td' | 'th', cells: string[]) =>
  `<tr>${cells.map(cell => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`

const table = (heads: string[], rows: string[][]) =>
  `<table><thead>${row('th', heads)}</thead><tbody>${rows.map(cells => row('td', cells)).join('')}</tbody></table>`

const topicName = (words: StoryWords, own: ReadonlyMap<string, string>, topic: string) =>
  own.get(topic) ?? words.topics[topic as keyof StoryWords['topics']] ?? topic // built-in or named by the shop

/** Everything that is known of a person as a page that anybody can open and print: the same wherever it is made. */
export const storyPage = (
  detail: PersonDetail,
  {
    shop,
    now,
    language,
    zone,
    own,
  }: {
    shop: string
    now: number
    language: Language
    /** In which moments are written. */
    zone: string
    /** Names of the shop's own topics. */
    own: ReadonlyMap<string, string>
  },
): string => {
  const words = storyWords[language]
  const moment = momentsIn(zone, words.months)
  const dated = (at: number | null) => (at === null ? '' : moment(at))
  const { person, identities, consents, timeline } = detail
  const said = consents.map(one => [
    topicName(words, own, one.topic),
    words.states[one.state],
    dated(one.since),
    [
      one.proof,
      one.wording?.text,
      one.line && `${one.line.name}, ${one.line.row}`,
      ...one.files.map(file => file.name),
    ]
      .filter(Boolean)
      .join(' · '),
  ])
  // Whoever she was parted from again is somebody else: nothing of them is told.
  const besides = ({ what, other, undone }: PersonDetail['timeline'][number]) => {
    if (what !== 'joined') return ''
    if (undone !== null) return `${words.undone} ${dated(undone)}`
    return [other?.name, other?.phone && `+${other.phone}`].filter(Boolean).join(', ')
  }
  const steps = timeline.map(one => [
    dated(one.at),
    words.steps[one.what],
    one.topics.map(topic => topicName(words, own, topic)).join(', '),
    [one.text, besides(one)].filter(Boolean).join(' · '),
  ])
  return (
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escaped(words.title)}</title><style>${style}</style>` +
    `<h1>${escaped(words.title)}</h1><p>${escaped([shop, `${dated(now)} (${zone})`].filter(Boolean).join(' · '))}</p>` +
    `<p>${escaped(words.intro)}</p><h2>${escaped(words.who)}</h2>` +
    table(
      [words.name, words.numbers],
      [
        [
          [person.name, ...detail.alias].filter(Boolean).join(' · '),
          identities.map(one => (one.kind === 'phone' ? `+${one.id}` : one.id)).join(', '),
        ],
      ],
    ) +
    `<h2>${escaped(words.consents)}</h2>${table([words.topic, words.state, words.since, words.how], said)}` +
    `<h2>${escaped(words.history)}</h2>${table([words.when, words.what, words.topic, words.text], steps)}</html>`
  )
}

/** How the shop calls its own topics. */
export const ownNames = ({ topics }: Ledger): Map<string, string> =>
  new Map([...topics].map(([id, { last }]) => [id, last.name]))

/** The language of whatever is made for a person of this account. */
export const languageOf = ({ setting }: Account): Language => {
  const language = Language.safeParse(setting('language'))
  return language.success ? language.data : 'pt-BR'
}

/** The page's matter for one person of an account, in the owner's language. */
const storyOf = (account: Account, person: string, now: number): string => {
  const { ledger } = account.store
  return storyPage(personDetail(ledger, person, account.order.people), {
    ...{ shop: account.setting('shop') ?? '', now, zone: zoneHere(), own: ownNames(ledger) },
    language: languageOf(account),
  })
}

/** The page on a person as PDF. Null where there is nobody to print, or it could not be printed. */
export const printStory = async ({ print }: Account, page: string): Promise<Buffer | null> => {
  const bytes = await print?.(page).catch(() => null)
  return bytes ? Buffer.from(bytes) : null
}

/** Writes everything on a person for her to open anywhere: as PDF where it can be printed, else as a page. */
export const writeStory = async (account: Account, person: string, now: number): Promise<FileInfo> => {
  const page = storyOf(account, person, now)
  const printed = await printStory(account, page)
  const { file, path } = account.files.place(printed ? 'sossego.pdf' : 'sossego.html')
  await account.files.room()
  await writeFile(path, printed ?? page, { mode: 0o600, flag: 'wx' })
  return account.files.made(file)
}
