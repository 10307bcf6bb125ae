import type { Topic } from '../../shared/consent/topic.ts'
import type { Look, Meaning, Overruled } from '../../shared/lists/table.ts'
import { type Home, plans } from '../../shared/person/plans.ts'
import type { FileInfo, Looked, Reading, Saying } from '../../shared/work.ts'

/** What a list says of everybody on it. */
export type Says = 'contacts' | 'granted' | 'denied'

/** What the owner told of a list; `returned` and `dated` are her two switches for whoever came back. */
export type Terms = {
  says: Says | null
  topics: readonly Topic[]
  proof: string
  ground: NonNullable<Saying['ground']>
  wording: string | null
  files: readonly FileInfo[]
  returned: boolean
  dated: boolean
  evidence: string
}

/** A list that the owner is working on. It stays as it is while she looks elsewhere. */
export type Draft = {
  file: FileInfo
  home: Home
  overruled: Overruled
  look: Look
  means: readonly Meaning[]
  terms: Terms
  /**
   * Of an exported chat: how the shop signs, a name of null where it wrote nothing, null where that is not told yet; and
   * whose number it is where no name tells.
   */
  me: { name: string | null } | null
  number: string
  /** What a checked list is for. */
  topic: Topic | null
  template: string | null
  /** The step that is open, from 1. */
  open: number
  /** The work that looked, with what it was asked; and the work that wrote. */
  seen: { work: string; asked: string } | null
  run: string | null
}

// Keys of a record that names exactly the countries.
export const homes = Object.keys(plans) as readonly Home[]

/** Meanings that an owner can choose; the others say nothing that a list could use. */
export const meanings = [
  'phone',
  'area',
  'name',
  'first-name',
  'last-name',
  'date',
  'consent',
  'user',
  'other',
] as const
export type Meant = (typeof meanings)[number]

export const meantBy = (meaning: Meaning): Meant => meanings.find(one => one === meaning) ?? 'other'

/** Who of a chat is the shop: the one whom the export is not named after, or who goes by the shop's name. */
const guessMe = ({ chat }: Look, shop: string): Draft['me'] => {
  if (!chat) return null
  const others = chat.authors.filter(({ name }) => name !== chat.title)
  if (others.length === 0) return { name: null }
  const me =
    chat.authors.length === 2 && others.length === 1 ? others[0] : others.find(({ name }) => name === shop)
  return me ? { name: me.name } : null
}

/** `started`: every topic that the shop starts. */
type Given = {
  looked: Looked
  info: FileInfo
  home: Home
  says: Says | null
  shop: string
  started: readonly Topic[]
}

/** Whoever asks to be left alone means everything, until the owner says less; a "yes" is never guessed. */
export const topicsAtFirst = (says: Says | null, started: readonly Topic[]): readonly Topic[] =>
  says === 'denied' ? started : []

/** A list that was just looked at, with nothing said of it yet. */
export const begin = ({ looked, info, home, says, shop, started }: Given): Draft => ({
  file: info,
  home,
  overruled: {},
  look: looked.look,
  means: looked.look.columns.map(({ means }) => meantBy(means)),
  terms: {
    says,
    topics: topicsAtFirst(says, started),
    proof: '',
    ground: 'consent',
    wording: null,
    files: [],
    returned: false,
    dated: false,
    evidence: '',
  },
  me: guessMe(looked.look, shop),
  number: '',
  topic: null,
  template: null,
  open: 2,
  seen: null,
  run: null,
})

/** Looked at again in another way: what the owner said of the columns stays where they are the same. */
export const lookedAgain = (draft: Draft, look: Look, how: Pick<Draft, 'home' | 'overruled'>): Draft => {
  const names = (one: Look) => JSON.stringify(one.columns.map(({ name }) => name))
  const same = names(look) === names(draft.look)
  return {
    ...draft,
    ...how,
    look,
    means: same ? draft.means : look.columns.map(({ means }) => meantBy(means)),
  }
}

export const readingOf = ({ file, home, overruled, means }: Draft): Reading => ({
  file: file.file,
  home,
  overruled,
  means: [...means],
})

export const comesBack = ({ says, returned, dated, evidence }: Terms): boolean =>
  says === 'granted' && returned && dated && evidence.trim() !== ''

/** The switches are on, and the proof that they need is not there yet. */
export const isUndecided = (terms: Terms): boolean =>
  terms.says === 'granted' && (terms.returned || terms.dated) && !comesBack(terms)

export const sayingOf = ({ terms }: Draft): Saying => {
  const { says, topics, proof, ground, wording, files, evidence } = terms
  const revive = comesBack(terms)
  const granted = says === 'granted'
  return {
    state: says === 'contacts' ? null : says,
    topics: says === 'contacts' ? [] : [...topics],
    proof: says === 'contacts' ? '' : proof.trim(),
    ground: granted ? ground : null,
    wording: granted ? wording : null,
    files: says === 'contacts' ? [] : files.map(one => one.file),
    revive,
    evidence: revive ? evidence.trim() : '',
  }
}

/** Whether a column can name somebody. */
export const namesPeople = ({ means }: Draft): boolean => means.includes('phone') || means.includes('user')

/** Whether the owner has to say if the day or the month comes first. */
export const asksDates = ({ look, means, overruled }: Draft): boolean =>
  look.guess.ambiguousDates && !overruled.dates && (look.chat !== null || means.includes('date'))

/** Whether all is said that the next step needs. */
export const isSaid = ({ terms: { says, topics, proof } }: Draft): boolean => {
  if (says === null) return false
  if (says === 'contacts') return true
  return topics.length > 0 && (says === 'denied' || proof.trim() !== '')
}
