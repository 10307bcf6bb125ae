import type { Appendable, Io } from './io.ts'
import { segmentNumber } from './segment.ts'

/** Why a second folder does not get what is written. `new`: it is just being filled up. */
export const mirrorWhys = ['new', 'away', 'full', 'read-only', 'slow', 'other-data', 'broken'] as const
export type MirrorWhy = (typeof mirrorWhys)[number]

/** A second folder that gets what the first one gets. `off`: it did not take it; since then it is behind. */
export type MirrorState =
  | { state: 'none' }
  | { state: 'on' }
  | { state: 'off'; why: MirrorWhy; since: number }

/** How long the second folder may take for one operation, in milliseconds: nothing ever waits for it longer. */
const patience = 5_000
/** For reading a whole file: a slow stick is still a good one. */
const patienceForFiles = 60_000

/** The journal and the snapshots; all else can be made anew. */
const isMirrored = (name: string) => /^[jms]-\d{8}/.test(name)

const slow = Object.assign(new Error('it does not answer'), { code: 'SLOW' })
const otherData = Object.assign(new Error('it holds other data'), { code: 'OTHER' })

const whyOf = (error: unknown): MirrorWhy => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (error === slow) return 'slow'
  if (error === otherData) return 'other-data'
  if (['ENOENT', 'ENODEV', 'ENXIO', 'ENOTDIR', 'ENOTCONN'].includes(code)) return 'away'
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return 'full'
  return ['EROFS', 'EACCES', 'EPERM'].includes(code) ? 'read-only' : 'broken'
}

const within = async <T>(act: Promise<T>, limit = patience): Promise<T> => {
  let timer: NodeJS.Timeout | null = null
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(slow), limit)
  })
  act.catch(() => {})
  return Promise.race([act, late]).finally(() => timer && clearTimeout(timer))
}

/** The same folder, of which every operation ends in time. */
const patient = (io: Io): Io => ({
  ...io,
  list: () => within(io.list()),
  read: name => within(io.read(name), patienceForFiles),
  readStart: (name, bytes) => within(io.readStart(name, bytes)),
  create: async name => {
    const file = await within(io.create(name))
    return {
      append: bytes => within(file.append(bytes), bytes.length > 1e6 ? patienceForFiles : patience),
      sync: () => within(file.sync(), patienceForFiles),
      close: () => within(file.close()),
    }
  },
  sync: name => within(io.sync(name)),
  syncFolder: () => within(io.syncFolder()),
  unlink: name => within(io.unlink(name)),
  size: name => within(io.size(name)),
})

/**
 * The same folder with a second one beside it: what is written here is written there at the same time. Whatever
 * happens there never fails anything here. One that went off comes back with the first segment after `welcome`.
 * `changed` is called when the second folder goes off or comes back.
 */
export const mirrored = (main: Io, second: Io | null, now: () => number, changed: () => void) => {
  let other = second && patient(second)
  let state: MirrorState = { state: other ? 'on' : 'none' }
  let foreign = false
  let welcome = false

  const set = (next: MirrorState) => {
    if (next.state === state.state) return
    state = next
    changed()
  }
  const off = (error: unknown) => {
    if (state.state === 'none') return
    const why = whyOf(error)
    if (state.state === 'on') return set({ state: 'off', why, since: now() })
    if (state.why === why) return
    state = { ...state, why }
    changed()
  }
  const beside = async <T>(from: Io, act: () => Promise<T>, limit = patience): Promise<T | null> => {
    if (state.state !== 'on' || from !== other) return null
    return within(act(), limit).catch(error => {
      if (from === other) off(error)
      return null
    })
  }

  const create = async (there: Io, name: string): Promise<Appendable> => {
    const again = welcome && state.state === 'off' && segmentNumber(name) !== null
    const making = state.state === 'on' || again ? there.create(name) : Promise.reject(null)
    const [made, copied] = await Promise.allSettled([main.create(name), making])
    const file = copied.status === 'fulfilled' ? copied.value : null
    if (made.status === 'rejected') {
      if (file) await beside(there, () => file.close().then(() => there.unlink(name)))
      throw made.reason
    }
    if (copied.status === 'rejected' && copied.reason && there === other) off(copied.reason)
    if (again && file && there === other) set({ state: 'on' })
    const also = (act: (file: Appendable) => Promise<void>) =>
      file ? beside(there, () => act(file)) : Promise.resolve(null)
    const here = made.value
    return {
      append: async bytes => {
        await Promise.all([here.append(bytes), also(one => one.append(bytes))])
      },
      sync: async () => {
        await Promise.all([here.sync(), also(one => one.sync())])
      },
      // Also where it is off or no longer the second folder: a file is not left open.
      close: async () => {
        await Promise.all([here.close(), file?.close().catch(() => {})])
      },
    }
  }

  const io: Io = {
    ...main,
    create: name => (other && isMirrored(name) ? create(other, name) : main.create(name)),
    syncFolder: async () => {
      const there = other
      await Promise.all([main.syncFolder(), there && beside(there, there.syncFolder)])
    },
    unlink: async name => {
      const there = other
      const gone = async () => there && (await there.list()).includes(name) && (await there.unlink(name))
      await Promise.all([main.unlink(name), there && isMirrored(name) && beside(there, gone)])
    },
  }
  return {
    io,
    state: () => state,
    /** The second folder as it may be read and filled up; null where there is none. */
    other: () => other,
    off,
    /** The second folder holds another shop's data, or another history: nothing of ours goes there. */
    isForeign: () => {
      foreign = true
      off(otherData)
    },
    /** Whether a folder that went off may be looked at again. */
    mayReturn: () => state.state === 'off' && !foreign,
    /** While `act` goes on, the next segment is begun in the second folder too. */
    welcoming: async (act: () => Promise<void>) => {
      welcome = true
      await act().finally(() => {
        welcome = false
      })
    },
    /** Another second folder from now on, or none. It is behind until it was welcomed. */
    attach: (next: Io | null) => {
      other = next && patient(next)
      foreign = false
      state = next ? { state: 'off', why: 'new', since: now() } : { state: 'none' }
      changed()
    },
  }
}
