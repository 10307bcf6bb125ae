import { createHash } from 'node:crypto'
import { z } from 'zod'
import { openZip } from '../lists/zip.ts'
import { readJson } from '../readJson.ts'
import { encode } from '../store/frame.ts'
import { version } from '../version.ts'
import { checkExcerpt, type Excerpt, excerptText } from './excerpt.ts'
import { hex, Index, indexText, Position } from './packIndex.ts'
import { packWords } from './packWords.ts'
import { readShown } from './shown.ts'
import { toldBy } from './told.ts'

const isLeafOrEvent = (one: unknown) =>
  hex.safeParse(one).success || (typeof one === 'object' && one !== null)
const Frame = z.strictObject({
  s: z.number().int().positive(),
  v: z.union([z.literal(1), z.literal(2)]),
  e: z.array(z.unknown().refine(isLeafOrEvent)).max(1_000_000),
})
// Keys stand in the order in which they are written, here, in frames and in places.
const Journal = z.strictObject({
  first: Position,
  links: z.array(z.union([z.array(hex).max(2_000_000), Frame])).max(100_000),
  last: Position,
})

/** Bytes of what is read whole. */
const largest = { index: 1e6, journal: 100e6 }

export type PackCheck = {
  whole: boolean
  files: number
  /** Events that are shown; beside them, in the same frames, those of others or left out: a check can't tell which. */
  events: number
  hidden: number
  frames: number
  journal: { seq: number; chain: string } | null
  /** What is wrong: names of files, `chain`, `too-much` where no person has so much, `version` of another form of pack. */
  wrong: string[]
  /** What the shop states and no event here proves; of a topic that it is stricter than the events (`offers: denied`). */
  stated: string[]
  /** Versions of the program that made it and of this one. */
  versions: { pack: string | null; program: string }
  /** What even a whole pack does not prove. */
  note: string
}

const note =
  'Sums prove something only where the last one of the journal was noted elsewhere, or is compared with the shop’s own ' +
  'journal (sossego verify). Something may be left out: hidden events are of others, or not shown. What is stated is ' +
  'not proven: a PDF is not compared with the page.'

const madeByOther = (pack: string) =>
  ` This pack was made by version ${pack} and checked by ${version}, which may word a page in another way: where ` +
  'a page or data are called wrong, check them with the version that made them.'

const otherForm =
  ' The pack has another form than this program makes: check it with the version that made it.'

const sum = (text: string) => createHash('sha256').update(text).digest('hex')

/** What a stranger's file says of the version that made it, whatever its form. */
const Made = z.object({ sossego: z.literal('pack'), v: z.number(), program: z.string().max(40).nullish() })

/** The answer on a file that can't be compared at all. `wrong`: why. */
export const unread = (wrong: string, pack: string | null = null, more = ''): PackCheck => ({
  ...{ whole: false, files: 0, events: 0, hidden: 0, frames: 0, journal: null, stated: [] },
  ...{ wrong: [wrong], versions: { pack, program: version }, note: note + more },
})

/**
 * Checks a pack of evidence as a stranger would; nothing but the file is needed. The chain has to hold, and all else is
 * made anew from the events and compared. Rejects with a zip's refusal.
 */
export const checkPack = async (path: string): Promise<PackCheck> => {
  const zip = await openZip(path)
  const textOf = async (name: string, most: number): Promise<string> => {
    const pieces: Buffer[] = []
    if (zip.names.includes(name)) for await (const piece of zip.read(name, most)) pieces.push(piece)
    return Buffer.concat(pieces).toString('utf8')
  }
  const sumOf = async (name: string): Promise<string> => {
    const hash = createHash('sha256')
    for await (const piece of zip.read(name)) hash.update(piece)
    return hash.digest('hex')
  }
  try {
    const said = readJson(await textOf('pack.json', largest.index))
    const made = Made.safeParse(said)
    if (!made.success) return unread('pack.json')
    if (made.data.v !== 2) return unread('version', made.data.program ?? null, otherForm)
    const read = Index.safeParse(said)
    if (!read.success) return unread('pack.json', made.data.program ?? null)
    const index = read.data
    const journal = Journal.safeParse(readJson(await textOf('journal.json', largest.journal)))
    if (!journal.success) return unread('journal.json', index.program)
    const excerpt = journal.data as Excerpt // read by its schema
    const found = checkExcerpt(excerpt, (s, e) => encode({ s, e }).hash)
    const events = readShown(found.events)
    if (events === 'too-much') return unread('too-much', index.program)
    if (events === 'no-event') return unread('journal.json', index.program)
    const { texts, proofs, isHers } = toldBy(events, index)
    /** What has to be there, with its sum where that follows from the events. */
    const due = new Map<string, string | null>([
      ['LEIA-ME.html', sum(packWords(index.pdf === 'made'))],
      ...[...texts].map(([name, text]): [string, string] => [name, sum(text)]),
      ...proofs.map((proof): [string, string] => [`proofs/${proof}`, proof]),
      ['journal.json', sum(excerptText(excerpt))],
      ...(index.pdf === 'made' ? [['pessoa.pdf', null] as const] : []),
    ])
    const listed = new Map(index.files.map(({ name, sha256 }) => [name, sha256]))
    const wrong = new Set(zip.repeated)
    if (!isHers) wrong.add('pack.json')
    const saysOnce = listed.size === index.files.length && !listed.has('pack.json')
    if (!saysOnce || (await sumOf('pack.json')) !== sum(indexText(index))) wrong.add('pack.json')
    for (const name of new Set([...zip.names, ...listed.keys(), ...due.keys()])) {
      if (name === 'pack.json') continue
      const is = zip.names.includes(name) && due.has(name) ? await sumOf(name) : ''
      if (is !== listed.get(name) || is !== (due.get(name) ?? is)) wrong.add(name)
    }
    const { seq, chain } = excerpt.last
    if (!found.holds || chain !== index.journal?.chain || seq !== index.journal.seq) wrong.add('chain')
    return {
      whole: wrong.size === 0,
      ...{ files: index.files.length, events: events.length, hidden: found.hidden, frames: found.frames },
      ...{ journal: index.journal, wrong: [...wrong], versions: { pack: index.program, program: version } },
      stated: [
        ...['made', 'shop'],
        ...(index.pdf === 'made' ? ['pessoa.pdf'] : []),
        ...index.stricter.map(({ topic, state }) => `${topic}: ${state}`),
      ],
      note: index.program === version ? note : note + madeByOther(index.program),
    }
  } finally {
    zip.close()
  }
}
