import { createHash } from 'node:crypto'
import { z } from 'zod'
import { openZip } from '../lists/zip.ts'
import { readJson } from '../readJson.ts'
import { encode } from '../store/frame.ts'
import { checkStated } from './checkStated.ts'
import { checkExcerpt, type Excerpt, type ExcerptCheck } from './excerpt.ts'

const hex = z.string().regex(/^[0-9a-f]{64}$/)
const Position = z.object({ seq: z.number().int().positive(), chain: hex })
const Index = z.object({
  sossego: z.literal('pack'),
  v: z.literal(1),
  made: z.string(),
  files: z.array(z.object({ name: z.string().max(200), sha256: hex })).max(1000),
  journal: Position.nullable(),
})
const Frame = z.object({
  s: z.number().int().positive(),
  v: z.union([z.literal(1), z.literal(2)]),
  e: z.array(z.unknown()),
})
const Journal = z.object({ first: Position, links: z.array(z.union([z.array(hex), Frame])), last: Position })

export type PackCheck = {
  whole: boolean
  files: number
  /** Events that are shown; beside them, in the same frames, those of others or left out: a check can't tell which. */
  events: number
  hidden: number
  frames: number
  journal: { seq: number; chain: string } | null
  /** What is wrong: names of files, `chain`, `pack.json`. */
  wrong: string[]
  /** What even a whole pack does not prove. */
  note: string
}

const note =
  'Sums prove something only where the last one of the journal was noted elsewhere, or is compared with the shop’s own ' +
  'journal (sossego verify). Something may be left out: hidden events are of others, or not shown. Moments on the page ' +
  'and the PDF are not compared; those in pessoa.json are.'

/** Without these it is no pack. */
const needed = ['LEIA-ME.html', 'pessoa.html', 'pessoa.json', 'journal.json']

const largest = 100e6

/** Checks a pack of evidence as a stranger would; nothing but the file is needed. Rejects with a zip's refusal. */
export const checkPack = async (path: string): Promise<PackCheck> => {
  const zip = await openZip(path)
  const wrong: string[] = []
  const bytesOf = async (name: string): Promise<Buffer> => {
    const pieces: Buffer[] = []
    for await (const piece of zip.read(name, largest)) pieces.push(piece)
    return Buffer.concat(pieces)
  }
  const none = { whole: false, files: 0, events: 0, hidden: 0, frames: 0, journal: null, note }
  try {
    const text = zip.names.includes('pack.json') ? (await bytesOf('pack.json')).toString('utf8') : ''
    const index = Index.safeParse(readJson(text))
    if (!index.success) return { ...none, wrong: ['pack.json'] }
    const { files, journal } = index.data
    for (const name of zip.names)
      if (name !== 'pack.json' && !files.some(one => one.name === name)) wrong.push(name)
    wrong.push(...zip.repeated, ...needed.filter(name => !files.some(one => one.name === name)))
    let found: ExcerptCheck = { events: [], hidden: 0, frames: 0, wrong: [] }
    const texts = new Map<string, string>()
    for (const { name, sha256 } of files) {
      const bytes = zip.names.includes(name) ? await bytesOf(name) : null
      if (!bytes || createHash('sha256').update(bytes).digest('hex') !== sha256) wrong.push(name)
      if (bytes && needed.includes(name)) texts.set(name, bytes.toString('utf8'))
      if (!bytes || name !== 'journal.json') continue
      const read = Journal.safeParse(readJson(bytes.toString('utf8')))
      if (!read.success) {
        wrong.push(name)
        continue
      }
      const checked = checkExcerpt(read.data as Excerpt, (s, e) => encode({ s, e }).hash) // read by its schema
      wrong.push(...checked.wrong)
      found = checked
      if (read.data.last.chain !== journal?.chain || read.data.last.seq !== journal.seq) wrong.push('chain')
    }
    wrong.push(
      ...checkStated(readJson(texts.get('pessoa.json') ?? ''), texts.get('pessoa.html') ?? '', found.events),
    )
    const unique = [...new Set(wrong)]
    return {
      whole: unique.length === 0,
      files: files.length,
      ...{ events: found.events.length, hidden: found.hidden, frames: found.frames },
      journal,
      wrong: unique,
      note,
    }
  } finally {
    zip.close()
  }
}
