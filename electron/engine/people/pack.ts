import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Event } from '../../../shared/events.ts'
import type { FileInfo } from '../../../shared/work.ts'
import type { Account } from '../account.ts'
import { writeZip } from '../lists/writeZip.ts'
import type { Io } from '../store/io.ts'
import { version } from '../version.ts'
import { type Excerpt, excerptOf, excerptText, shownIn } from './excerpt.ts'
import { eventsOf, eventsOfOthers } from './hers.ts'
import { zoneHere } from './moment.ts'
import { type About, type Index, indexText } from './packIndex.ts'
import { packWords } from './packWords.ts'
import { consentRows } from './rows.ts'
import { languageOf, printStory } from './story.ts'
import { isStricter, ledgerOf, toldBy } from './told.ts'

/** What is to be told of a person by these events: never more than they say, and no less strict than the shop is. */
const aboutOf = (account: Account, person: string, events: readonly Event[], now: number): About => {
  const about: About = {
    ...{ program: version, made: new Date(now).toISOString(), person },
    ...{ shop: account.setting('shop') ?? '', language: languageOf(account), zone: zoneHere(), stricter: [] },
  }
  const proven = new Map(toldBy(events, about).detail.consents.map(one => [one.topic, one.state]))
  const stricter = consentRows(account.store.ledger, person).flatMap(({ topic, state }) => {
    const shown = proven.get(topic)
    return shown && isStricter(state, shown) ? [{ topic, state }] : []
  })
  return { ...about, stricter }
}

/**
 * Her part of the journal: events that are hers in the ledger, and hers too by nothing but what is shown. Reads the
 * journal once more where some are not; each time fewer are left.
 */
const partOf = async (
  io: Io,
  person: string,
  isHers: (event: Event) => boolean,
): Promise<{ excerpt: Excerpt | null; events: Event[] }> => {
  const excerpt = await excerptOf(io, isHers)
  const events = (excerpt ? shownIn(excerpt) : []) as Event[] // written by us
  const isOfOther = eventsOfOthers(ledgerOf(events), person)
  if (!events.some(isOfOther)) return { excerpt, events }
  return partOf(io, person, event => isHers(event) && !isOfOther(event))
}

/**
 * Writes the evidence on one person as one file that a stranger can check with `sossego verify-pack`: her part of the
 * journal with all the hashes, the data and the page that follow from it, the page as PDF where it can be printed, the
 * proofs, and how to check them.
 */
export const writePack = async (account: Account, person: string, now: number): Promise<FileInfo> => {
  const { store, files, io } = account
  const { excerpt, events } = await partOf(io, person, eventsOf(store.ledger, person))
  const about = aboutOf(account, person, events, now)
  const { texts, proofs } = toldBy(events, about)
  const printed = await printStory(account, texts.get('pessoa.html') ?? '')
  const contents: { name: string; bytes: Buffer }[] = [
    { name: 'LEIA-ME.html', bytes: Buffer.from(packWords(printed !== null)) },
    ...[...texts].map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
    ...(printed ? [{ name: 'pessoa.pdf', bytes: printed }] : []),
    ...(excerpt ? [{ name: 'journal.json', bytes: Buffer.from(excerptText(excerpt)) }] : []),
  ]
  for (const sum of proofs)
    contents.push({ name: `proofs/${sum}`, bytes: await readFile(files.proofPath(sum)) })
  const index: Index = {
    ...{ sossego: 'pack', v: 2, ...about },
    pdf: printed ? 'made' : account.print ? 'failed' : 'no-printer',
    files: contents.map(({ name, bytes }) => ({
      name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
    journal: excerpt?.last ?? null,
  }
  const { file, path } = files.place('sossego-provas.zip')
  await files.room()
  await writeZip(path, [...contents, { name: 'pack.json', bytes: Buffer.from(indexText(index)) }])
  return files.made(file)
}
