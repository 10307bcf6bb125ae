import type { Appendable, Io } from './io.ts'
import { segmentNumber } from './segment.ts'

/** A second folder that gets what the first one gets. `off`: it did not take it; tried again at the next segment. */
export type MirrorState = { state: 'none' } | { state: 'on' } | { state: 'off'; why: string }

/** How long the second folder may take for one operation, in milliseconds: the store never waits for it longer. */
const patience = 5_000

/** The journal and the snapshots; all else can be made anew. */
const isMirrored = (name: string) => /^[jms]-\d{8}/.test(name)

const within = async <T>(act: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | null = null
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('it does not answer')), patience)
  })
  act.catch(() => {})
  return Promise.race([act, late]).finally(() => timer && clearTimeout(timer))
}

/**
 * The same folder with a second one beside it: what is written here is written there at the same time. Whatever
 * happens there never fails anything here. `changed` is called when the second folder goes off or comes back.
 */
export const mirrored = (main: Io, other: Io | null, changed: (state: MirrorState) => void) => {
  let state: MirrorState = { state: other ? 'on' : 'none' }
  let foreign = false

  const set = (next: MirrorState) => {
    if (next.state === state.state) return
    state = next
    changed(state)
  }
  const off = (error: unknown) =>
    set({ state: 'off', why: error instanceof Error ? error.message : String(error) })
  const beside = async <T>(act: () => Promise<T>): Promise<T | null> => {
    if (state.state !== 'on') return null
    return within(act()).catch(error => {
      off(error)
      return null
    })
  }

  const create = async (second: Io, name: string): Promise<Appendable> => {
    const again = state.state === 'off' && !foreign && segmentNumber(name) !== null
    const making = state.state === 'on' || again ? within(second.create(name)) : Promise.reject(null)
    const [here, there] = await Promise.allSettled([main.create(name), making])
    const file = there.status === 'fulfilled' ? there.value : null
    if (here.status === 'rejected') {
      if (file) await beside(() => file.close().then(() => second.unlink(name)))
      throw here.reason
    }
    if (there.status === 'rejected' && there.reason) off(there.reason)
    if (again && file) set({ state: 'on' })
    const also = (act: (file: Appendable) => Promise<void>) =>
      file ? beside(() => act(file)) : Promise.resolve(null)
    return {
      append: async bytes => {
        await Promise.all([here.value.append(bytes), also(one => one.append(bytes))])
      },
      sync: async () => {
        await Promise.all([here.value.sync(), also(one => one.sync())])
      },
      close: async () => {
        await Promise.all([here.value.close(), also(one => one.close())])
      },
    }
  }

  const io: Io = {
    ...main,
    create: name => (other && isMirrored(name) ? create(other, name) : main.create(name)),
    syncFolder: async () => {
      await Promise.all([main.syncFolder(), other && beside(() => other.syncFolder())])
    },
    unlink: async name => {
      const gone = async () => other && (await other.list()).includes(name) && (await other.unlink(name))
      await Promise.all([main.unlink(name), other && isMirrored(name) && beside(gone)])
    },
  }
  return {
    io,
    state: () => state,
    off,
    /** The second folder holds another shop's data, or another history: nothing of ours goes there. */
    isForeign: () => {
      foreign = true
      off(new Error('it holds other data'))
    },
  }
}
