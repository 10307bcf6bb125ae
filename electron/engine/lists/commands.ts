import { undoImport } from '../../../shared/consent/undoImport.ts'
import type { CommandName, Input, Output } from '../../../shared/contract.ts'
import type { Columns } from '../../../shared/lists/candidate.ts'
import type { Checked } from '../../../shared/lists/report.ts'
import type { Asked, Look } from '../../../shared/lists/table.ts'
import type { Reading, Saying } from '../../../shared/work.ts'
import type { Account } from '../account.ts'
import { act, opened } from '../act.ts'
import type { Engine } from '../engine.ts'
import { fail } from '../problem.ts'
import { checkList } from './check.ts'
import { writeClean, writeReport } from './clean.ts'
import { hearChat } from './hear.ts'
import { writeSuppression } from './suppress.ts'
import { type Taking, takeList } from './take.ts'
import { noteWritten, readWritten } from './written.ts'

type ListCommand =
  | 'file.begin'
  | 'file.put'
  | 'file.end'
  | 'file.drop'
  | 'file.read'
  | 'proof.open'
  | 'list.look'
  | 'import.preview'
  | 'import.run'
  | 'import.undo'
  | 'chat.preview'
  | 'chat.run'
  | 'list.check'
  | 'list.clean'
  | 'suppression.export'
  | 'work.stop'

type Commands = { [N in ListCommand & CommandName]: (engine: Engine, input: Input<N>) => Promise<Output<N>> }

type Asking = Omit<Reading, 'means'>

const askedOf = ({ files }: Account, { file, home, overruled }: Asking): Asked => ({
  ...files.path(file),
  home,
  overruled,
})

/** Looks at a list again and takes the owner's word for what its columns mean. */
const lookAs = async (
  engine: Engine,
  account: Account,
  reading: Reading,
): Promise<{ asked: Asked; look: Look; columns: Columns }> => {
  const asked = askedOf(account, reading)
  const look = await engine.reader.look(asked)
  const columns = look.columns.map(({ name, means }, index) => ({
    name,
    means: reading.means[index] ?? means,
  }))
  return { asked, look, columns }
}

/** What the owner says of a list, as terms; a "yes" needs her proof, one that lifts a "no" her evidence too. */
const termsOf = async ({ files, store }: Account, saying: Saying): Promise<Taking['terms']> => {
  const { state, topics, proof, ground, wording, revive, evidence } = saying
  if (state !== null && topics.length === 0) return fail('bad-input', 'no-topic')
  if (state === 'granted' && proof === '') return fail('bad-input', 'proof-missing')
  if (revive && (state !== 'granted' || evidence === '')) return fail('bad-input', 'evidence-missing')
  if (wording !== null && !store.ledger.wordings.has(wording)) return fail('not-found', 'no-such-wording')
  const proofs = await Promise.all(saying.files.map(files.prove))
  const said = [proof, evidence].filter(Boolean).join(' · ')
  return {
    state,
    topics: state === null ? [] : topics,
    ...(said && { proof: said }),
    ...(ground && { ground }),
    ...(wording && { wording }),
    ...(proofs.length > 0 && { files: proofs }),
    ...(revive && { revive: true as const }),
  }
}

const take = async (
  engine: Engine,
  { reading, saying }: Input<'import.run'>,
  dry: boolean,
): Promise<{ work: string }> => {
  const account = opened(engine)
  const { asked, look, columns } = await lookAs(engine, account, reading)
  if (look.chat) return fail('bad-input', 'is-a-chat')
  const dates = reading.overruled.dates ?? look.guess.dates
  const terms = await termsOf(account, saying)
  if (!dry && engine.works.goesOn('restore')) {
    account.files.settle(terms.files ?? [])
    return fail('bad-input', 'restore-under-way')
  }
  const work = engine.works.start(dry ? 'import-preview' : 'import', asked.name, async hands => {
    try {
      // A copy of what was, before a list changes it.
      if (!dry) await account.store.copyAs('before')
      const report = await takeList(account, engine.reader, { asked, columns, dates, terms, dry }, hands)
      hands.tell({ importReport: report })
    } finally {
      account.files.settle(terms.files ?? [])
    }
  })
  return { work }
}

const hear = async (engine: Engine, { reading, me, number }: Input<'chat.run'>, dry: boolean) => {
  const account = opened(engine)
  const asked = askedOf(account, reading)
  if (!dry && engine.works.goesOn('restore')) return fail('bad-input', 'restore-under-way')
  const work = engine.works.start(dry ? 'chat-preview' : 'chat', asked.name, async hands => {
    if (!dry) await account.store.copyAs('before')
    hands.tell({ chat: await hearChat(account, engine.reader, { asked, me, number, dry }, hands) })
  })
  return { work }
}

/** `lista.csv` -> `lista - limpa.csv`. */
const named = (name: string, addition: string, ending?: string): string => {
  const [, stem = name, own = ''] = /^(.*?)(\.[^.]{1,5})?$/.exec(name) ?? []
  return `${stem} - ${addition}${ending ?? own}`
}

export const listCommands: Commands = {
  'file.begin': async (engine, { name, bytes }) => ({ file: await opened(engine).files.begin(name, bytes) }),
  'file.put': async (engine, { file, bytes }) => {
    await opened(engine).files.put(file, bytes)
    return null
  },
  'file.end': (engine, { file }) => opened(engine).files.end(file),
  'file.drop': async (engine, { file }) => {
    await opened(engine).files.drop(file)
    return null
  },
  'file.read': async (engine, { file, from }) => ({ bytes: await opened(engine).files.read(file, from) }),
  'proof.open': (engine, { sha256 }) => {
    const { files, store } = opened(engine)
    for (const { changes } of store.ledger.people.values())
      for (const { files: proofs = [] } of changes)
        for (const proof of proofs) if (proof.sha256 === sha256) return files.proof(proof)
    for (const { said } of store.ledger.imports.values())
      for (const proof of said?.files ?? []) if (proof.sha256 === sha256) return files.proof(proof)
    return fail('not-found', 'no-such-file')
  },

  'list.look': async (engine, reading) => {
    const asked = askedOf(opened(engine), reading)
    return { file: reading.file, name: asked.name, look: await engine.reader.look(asked) }
  },

  'import.preview': (engine, input) => take(engine, input, true),
  'import.run': (engine, input) => take(engine, input, false),
  'import.undo': (engine, input) => act(engine, ({ store, pen }) => undoImport(store.ledger, pen(), input)),
  'chat.preview': (engine, input) => hear(engine, input, true),
  'chat.run': (engine, input) => hear(engine, input, false),

  'list.check': async (engine, { reading, topic }) => {
    const account = opened(engine)
    const { asked, look, columns } = await lookAs(engine, account, reading)
    const work = engine.works.start('check', asked.name, async hands => {
      const check = checkList(
        account.store.ledger,
        engine.reader,
        { asked, columns, topic, about: look.rows.about },
        hands,
      )
      for await (const _ of check.batches());
      hands.tell({ checkReport: check.report() })
    })
    return { work }
  },

  'list.clean': async (engine, { reading, topic, withUnknown, formulas, report, columns: names, words }) => {
    const account = opened(engine)
    const { files, store } = account
    const { asked, look, columns } = await lookAs(engine, account, reading)
    const groups = new Map(Object.entries(words.groups))
    const reasons = new Map(Object.entries(words.reasons))
    const say = ({ group, why }: Checked): [string, string] => [
      groups.get(group) ?? group,
      reasons.get(why) ?? why,
    ]
    const work = engine.works.start('clean', asked.name, async hands => {
      await files.room()
      const check = () =>
        checkList(store.ledger, engine.reader, { asked, columns, topic, about: look.rows.about }, hands)
      if (report) {
        const isTable = look.guess.format === 'csv' || look.guess.format === 'xlsx'
        const { file, path } = files.place(
          named(asked.name, words.names.report, isTable ? undefined : '.csv'),
        )
        await writeReport(check(), path, { look, formulas }, { columns: names, say })
        return hands.tell({ files: [{ ...(await files.made(file)), made: 'report' }] })
      }
      const { file, path } = files.place(named(asked.name, words.names.clean))
      const written = await writeClean(check(), path, { look, withUnknown, formulas })
      hands.tell({ checkReport: written.report, files: [{ ...(await files.made(file)), made: 'clean' }] })
    })
    return { work }
  },

  'suppression.export': async (engine, wanted) => {
    const account = opened(engine)
    const { files, folder, store, settling } = account
    const { tool, topics, format } = wanted
    const before = await readWritten(folder, tool, topics)
    // Where nobody knows what was written out, all of it is, and the file says so.
    const made = !wanted.changes ? 'suppression' : before ? 'suppression-changes' : 'suppression-first'
    const name = `sossego${made === 'suppression-first' ? ' - todos' : ''}.${format}`
    const settle = settling(tool, topics)
    const work = engine.works.start('suppression', name, async hands => {
      await files.room()
      const { file, path } = files.place(name)
      const { rows, written } = await writeSuppression(store.ledger, path, { ...wanted, before })
      const notes = files.place('written-out')
      await noteWritten(notes.path, written)
      const info = await files.made(file)
      files.whenFetched(file, () => settle(notes.path))
      hands.tell({ done: rows, of: rows, files: [{ ...info, made }] })
    })
    return { work }
  },

  'work.stop': async (engine, { work }) => {
    engine.works.stop(work)
    return null
  },
}
