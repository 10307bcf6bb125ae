import { constants } from 'node:fs'
import { access, open, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { z } from 'zod'
import type { CommandName, Input, Output } from '../../shared/contract.ts'
import type { Status } from '../../shared/view.ts'
import { opened } from './act.ts'
import { writeBeside } from './beside.ts'
import type { Engine } from './engine.ts'
import { fail } from './problem.ts'
import { readJson } from './readJson.ts'
import { diskIn, type Io, isOurs } from './store/io.ts'
import type { MirrorState } from './store/mirror.ts'
import { createTurns } from './turns.ts'

/** The choice lies beside the data, not in it: it has to be known before the data is read. */
const choiceName = 'second-folder.json'
/** Lies in the second folder and says whose it is: an empty place where a stick was once is not the stick. */
const markName = 'sossego-segunda-pasta.json'

/** `behind`: since when it misses something, in milliseconds; null where it held all at last. */
const Choice = z.object({ folder: z.string().min(1), id: z.string().min(1), behind: z.number().nullable() })
type Choice = z.output<typeof Choice>
const Mark = z.object({ id: z.string() })

/** What systems put into every folder or stick; it is nobody's file. */
const systems =
  /^(?:\.Trash.*|\.Trashes|\.Spotlight-V100|\.fseventsd|\.DS_Store|\.TemporaryItems|System Volume Information|\$RECYCLE\.BIN|lost\+found|desktop\.ini|Thumbs\.db)$/i

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')
export const isInside = (path: string, folder: string) => {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way))
}
const readMark = async (folder: string) => {
  const text = await readFile(join(folder, markName), 'utf8').catch(() => '{}')
  const read = Mark.safeParse(readJson(text))
  return read.success ? read.data.id : null
}

/** The folder for as long as the mark in it is this one; at all other times nothing is there. */
const markedDisk = (folder: string, id: string): Io => {
  const disk = diskIn(folder)
  const there = async () => {
    if ((await readMark(folder)) !== id) throw Object.assign(new Error('not there'), { code: 'ENOENT' })
  }
  const marked =
    <A extends unknown[], T>(act: (...words: A) => Promise<T>) =>
    async (...words: A): Promise<T> => {
      await there()
      return act(...words)
    }
  return {
    ...disk,
    list: marked(disk.list),
    read: marked(disk.read),
    readStart: marked(disk.readStart),
    create: marked(disk.create),
    unlink: marked(disk.unlink),
    size: marked(disk.size),
    syncFolder: marked(disk.syncFolder),
  }
}

const isSameDisk = async (one: string, other: string) => {
  const [a, b] = await Promise.all([one, other].map(path => stat(path).catch(() => null)))
  return a !== null && b !== null && a?.dev === b?.dev
}

/** Puts the mark into a folder that the owner chose. Refuses one that is not fit, and changes nothing there then. */
const claim = async (path: string, data: string, id: string): Promise<string> => {
  const folder = await realpath(path).catch(() => fail('bad-input', 'second-missing'))
  const own = await realpath(data)
  if (isInside(folder, own) || isInside(own, folder)) return fail('bad-input', 'second-inside')
  const names = await readdir(folder).catch(() => fail('bad-input', 'second-missing'))
  const mark = await readMark(folder)
  if (mark === id) {
    await access(folder, constants.W_OK).catch(() => fail('disk', 'second-read-only'))
    return folder
  }
  if (mark !== null || names.some(isOurs)) return fail('bad-input', 'second-other-shop')
  if (names.some(name => !systems.test(name))) return fail('bad-input', 'second-not-empty')
  try {
    const file = await open(join(folder, markName), 'wx', 0o600)
    await file.writeFile(JSON.stringify({ sossego: 'second-folder', id }))
    await file.sync().finally(() => file.close())
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOSPC' || code === 'EDQUOT') return fail('disk', 'second-full')
    return fail('disk', ['EROFS', 'EACCES', 'EPERM'].includes(code) ? 'second-read-only' : 'second-refused')
  }
  return folder
}

/** The owner's second folder, which gets all that the data folder gets (store/mirror.ts). */
export type Second = {
  /** What the store is opened with; null where none was chosen. */
  io: () => Io | null
  /** Whether there is a choice that could not be read. */
  isUnreadable: boolean
  show: (mirror: MirrorState) => Status['second']
  /** Takes a folder from now on. `id`: of this shop. Rejects with why it is not fit; then nothing has changed. */
  choose: (path: string, id: string) => Promise<Io>
  leave: () => Promise<void>
  /** Keeps since when it is behind. */
  note: (mirror: MirrorState) => void
}

/** Reads which second folder belongs to a data folder. Throws nothing: without one the shop is the same. */
export const openSecond = async (data: string, now: () => number): Promise<Second> => {
  const path = join(data, choiceName)
  const text = await readFile(path, 'utf8').catch(() => null)
  const read = text === null ? null : Choice.safeParse(readJson(text))
  let choice: Choice | null = read?.success ? read.data : null
  let sameDisk = choice !== null && (await isSameDisk(choice.folder, data))
  const inTurn = createTurns()

  /** The one file that is put in another's place: what it held is no longer wanted. */
  const keep = (next: Choice | null) => inTurn(() => writeBeside(path, next ?? {}))

  return {
    io: () => choice && markedDisk(choice.folder, choice.id),
    isUnreadable: text !== null && text !== '{}' && choice === null,
    show: mirror => {
      if (!choice || mirror.state === 'none') return null
      const behind = mirror.state === 'off'
      return {
        ...{ folder: choice.folder, sameDisk, state: behind ? ('behind' as const) : ('on' as const) },
        why: behind ? mirror.why : null,
        since: behind ? Math.min(choice.behind ?? mirror.since, mirror.since) : null,
      }
    },
    choose: async (wanted, id) => {
      const folder = await claim(wanted, data, id)
      const next = { folder, id, behind: now() }
      await keep(next)
      choice = next
      sameDisk = await isSameDisk(folder, data)
      return markedDisk(folder, id)
    },
    leave: async () => {
      await keep(null)
      choice = null
    },
    note: mirror => {
      if (!choice || mirror.state === 'none') return
      const behind = mirror.state === 'on' ? null : (choice.behind ?? mirror.since)
      if (behind === choice.behind) return
      choice = { ...choice, behind }
      keep(choice).catch(() => {}) // only how long it is behind is lost by that
    },
  }
}

type SecondCommand = 'second.choose' | 'second.leave'

export const secondCommands: {
  [N in SecondCommand & CommandName]: (engine: Engine, input: Input<N>) => Promise<Output<N>>
} = {
  'second.choose': async engine => {
    const { store } = opened(engine)
    if (engine.practice()) return fail('bad-input', 'second-practice')
    const path = await (engine.main ?? fail('bad-input', 'no-window')).chooseFolder()
    if (path === null) return null
    const io = await engine.second.choose(path, store.ledger.seal('second-folder'))
    // It may take minutes to fill up; the status says how it is.
    store.mirrorTo(io).catch(() => {})
    return null
  },

  'second.leave': async engine => {
    const { store } = opened(engine)
    if (engine.practice()) return fail('bad-input', 'second-practice')
    await engine.second.leave()
    await store.mirrorTo(null)
    return null
  },
}
