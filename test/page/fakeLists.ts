import type { Input, Output, Push } from '../../shared/contract.ts'
import type { Backup, RestorePreview, Work } from '../../shared/work.ts'
import type { fakeFiles } from './fakeFiles.ts'
import { fakeReader, type ReaderWishes } from './fakeReader.ts'
import { backups, type Past, past } from './pastLists.ts'
import { now } from './shop.ts'

type Acts =
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
  | 'backup.make'
  | 'backup.look'
  | 'backup.restore'
  | 'work.stop'

export type ListWishes = ReaderWishes & {
  /** Work stays under way until the test moves it. */
  slow?: boolean
  imports?: Past[]
  backups?: Backup[]
  restore?: Partial<Pick<RestorePreview, 'lost' | 'kept'>>
}

const missing = (code: string): never => {
  throw { kind: 'not-found', code }
}

/** What the engine answers about files, lists, long work and backups; the lists are really read. */
export const fakeLists = (
  push: (push: Push) => void,
  files: ReturnType<typeof fakeFiles>,
  wishes: ListWishes = {},
) => {
  const { nameOf, look, rowsOf, chatOf, heardIn, importReport, checkReport } = fakeReader(files, wishes)
  let imports = wishes.imports ?? past
  let copies = wishes.backups ?? backups
  let works: Work[] = []
  const endings = new Map<string, () => Partial<Work>>()

  const put = (work: Work) => {
    works = works.some(one => one.work === work.work)
      ? works.map(one => (one.work === work.work ? work : one))
      : [work, ...works]
    push({ push: 'work', work })
  }
  const workOf = (id: string) => works.find(one => one.work === id) ?? missing('no-such-work')
  /** Ends a work as it would end by itself. */
  const finish = (id: string) => {
    const work = workOf(id)
    put({ ...work, state: 'done', done: work.of ?? 1, ...endings.get(id)?.() })
  }
  const begin = (kind: Work['kind'], about: string, of: number | null, ending: () => Partial<Work>) => {
    const id = `w${works.length + 1}`
    endings.set(id, ending)
    put({
      work: id,
      kind,
      about,
      state: 'running',
      done: 0,
      of,
      since: now,
      problem: null,
      importReport: null,
      checkReport: null,
      chat: null,
      files: [],
    })
    if (!wishes.slow) setTimeout(() => finish(id))
    return { work: id }
  }
  const changed = () => push({ push: 'changed', inbox: true, people: true, today: true, words: false })
  const note = (name: string, people: number, said: Pick<Past, 'kind' | 'state' | 'topics'>) => {
    const id = `i-${imports.length + 1}`
    imports = [{ import: id, name, at: now, people, staff: null, undone: null, ...said }, ...imports]
    changed()
    return id
  }

  const acts: { [N in Acts]: (input: Input<N>) => Output<N> } = {
    ...files.acts,
    'list.look': look,
    'import.preview': input =>
      begin('import-preview', nameOf(input.reading.file), rowsOf(input.reading).length, () => ({
        importReport: importReport(input, null),
      })),
    'import.run': input =>
      begin('import', nameOf(input.reading.file), rowsOf(input.reading).length, () => {
        const { added, joined } = importReport(input, null)
        const id = note(nameOf(input.reading.file), added + joined, { kind: 'list', ...input.saying })
        return { importReport: importReport(input, id) }
      }),
    'import.undo': ({ import: id, why }) => {
      imports = imports.map(one => (one.import === id ? { ...one, undone: { at: now, why } } : one))
      changed()
      return null
    },
    'chat.preview': ({ reading, me }) =>
      begin('chat-preview', nameOf(reading.file), chatOf(reading.file).length, () => ({
        chat: heardIn(reading.file, me, null),
      })),
    'chat.run': ({ reading, me }) =>
      begin('chat', nameOf(reading.file), chatOf(reading.file).length, () => ({
        chat: heardIn(
          reading.file,
          me,
          note(nameOf(reading.file), 1, { kind: 'chat', state: null, topics: [] }),
        ),
      })),
    'list.check': input =>
      begin('check', nameOf(input.reading.file), rowsOf(input.reading).length, () => ({
        checkReport: checkReport(input),
      })),
    'list.clean': input =>
      begin('clean', nameOf(input.reading.file), rowsOf(input.reading).length, () => {
        const name = nameOf(input.reading.file).replace(/(\.\w+)?$/, '')
        const { groups, reasons, names } = input.words
        const { told } = checkReport(input)
        const kept = told.filter(
          one => one.group === 'allowed' || (input.withUnknown && one.group === 'unknown'),
        )
        const lines = input.report
          ? told.map(one => `${one.number};${groups[one.group]};${reasons[one.why]}`)
          : kept.map(one => one.number)
        const made = input.report ? 'report' : 'clean'
        return { files: [{ ...files.give(`${name} - ${names[made]}.csv`, lines.join('\n')), made }] }
      }),
    'suppression.export': ({ format }) =>
      begin('suppression', `nao-enviar.${format}`, 345, () => ({
        files: [files.give(`nao-enviar.${format}`, '+5511977776666')],
      })),
    'backup.make': () =>
      begin('backup', '', 12, () => {
        copies = [{ name: 'hand-2', why: 'hand', at: now, people: 8412, bytes: 9_400_000 }, ...copies]
        changed()
        return {}
      }),
    'backup.look': ({ backup }) => ({
      backup: copies.find(one => one.name === backup) ?? missing('no-such-copy'),
      lost: { events: 12, people: 3, yes: 2 },
      kept: { no: 5, erased: 0 },
      ...wishes.restore,
    }),
    'backup.restore': () => begin('restore', '', 12, () => ({})),
    'work.stop': ({ work }) => {
      put({ ...workOf(work), state: 'stopped' })
      return null
    },
  }
  const answers = {
    'imports.show': (): Output<'imports.show'> => imports,
    'work.show': ({ work }: Input<'work.show'>): Output<'work.show'> => workOf(work),
    'works.show': (): Output<'works.show'> => works,
    'backups.show': (): Output<'backups.show'> => copies,
  }
  /** For a test: moves the work that was begun last. */
  const last = () => works[0]?.work ?? ''
  const levers = {
    finish: () => finish(last()),
    move: (done: number) => put({ ...workOf(last()), done }),
    fail: (code: string) => put({ ...workOf(last()), state: 'failed', problem: { kind: 'bad-input', code } }),
    lose: () => {
      works = []
    },
  }
  return { acts, answers, levers }
}
