import type { Appendable, Io } from '../../electron/engine/store/io.ts'

/**
 * What a disk may make of what was not synced when the power goes. `killed`: only the process went, all is there.
 * Bytes are gone, cut short, zero, or there with a bit flipped; names made or taken away last up to some point in
 * their order, or (`mixed`) any of them.
 */
export const outcomes = [
  'killed',
  'lost',
  'short',
  'zeroed',
  'damaged',
  'lost mixed',
  'zeroed mixed',
  'damaged mixed',
] as const
export type Outcome = (typeof outcomes)[number]

/** `holes`: what a failed sync threw away; a later sync answers well all the same, as Linux does. */
type File = { bytes: Buffer; synced: number; holes: [from: number, to: number][] }
/** `entries`: as programs see it. `lasting`: as the disk has it. `pending`: steps from the one to the other. */
type Folder = {
  entries: Map<string, File | Folder>
  lasting: Map<string, File | Folder>
  pending: { name: string; node: File | Folder | null }[]
}

const isFolder = (node: File | Folder | undefined): node is Folder => node !== undefined && 'entries' in node
const folderOf = (): Folder => ({ entries: new Map(), lasting: new Map(), pending: [] })
const coded = (code: string, text: string) => Object.assign(new Error(`${code}: ${text}`), { code })

/** Numbers below `n` that look like chance and are the same in every run. */
export const dice = (seed: number) => {
  let state = (seed * 2654435761 + 1) >>> 0
  return (n: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

/**
 * A disk in memory that forgets like a real one: bytes last only after `sync`, names only after `syncFolder`. It can
 * be full (`capacity`), and any of its operations can fail or be the last before the power goes.
 */
export const forgetfulDisk = ({ capacity = Number.POSITIVE_INFINITY, free = null as number | null } = {}) => {
  let root = folderOf()
  let operations = 0
  let fault: { from: number; times: number; error: NodeJS.ErrnoException | 'crash' } | null = null
  let dead = false
  let freeBytes = free
  const taken = (folder: Folder): number =>
    [...folder.entries.values()].reduce(
      (sum, node) => sum + (isFolder(node) ? taken(node) : node.bytes.length),
      0,
    )

  const step = () => {
    if (dead) throw new Error('the power is off')
    operations += 1
    if (!fault || operations < fault.from || operations >= fault.from + fault.times) return
    if (fault.error !== 'crash') throw fault.error
    dead = true
    throw new Error('the power is off')
  }

  const ioIn = (find: (make: boolean) => Folder | null, syncAbove: () => void): Io => {
    const here = () => find(false) ?? folderOf()
    const known = (name: string): File => {
      const node = here().entries.get(name)
      if (!node || isFolder(node)) throw coded('ENOENT', name)
      return node
    }
    const set = (folder: Folder, name: string, node: File | Folder | null) => {
      if (node) folder.entries.set(name, node)
      else folder.entries.delete(name)
      folder.pending.push({ name, node })
    }
    const open = (file: File): Appendable => ({
      append: async bytes => {
        const part = Buffer.from(bytes)
        const room = capacity - taken(root)
        try {
          step()
          if (part.length > room) throw coded('ENOSPC', 'no room')
        } catch (error) {
          // A failing write may have taken some of the bytes.
          file.bytes = Buffer.concat([
            file.bytes,
            part.subarray(0, Math.max(0, Math.min(part.length >> 1, room))),
          ])
          throw error
        }
        file.bytes = Buffer.concat([file.bytes, part])
      },
      sync: async () => {
        try {
          step()
        } catch (error) {
          if (!dead) file.holes.push([file.synced, file.bytes.length])
          throw error
        }
        file.synced = file.bytes.length
      },
      close: async () => {},
    })
    return {
      list: async () => [...here().entries.keys()],
      read: async name => Buffer.from(known(name).bytes),
      readStart: async (name, bytes) => Buffer.from(known(name).bytes.subarray(0, bytes)),
      size: async name => known(name).bytes.length,
      create: async name => {
        const folder = find(true) ?? folderOf()
        step()
        if (folder.entries.has(name)) throw coded('EEXIST', name)
        const file: File = { bytes: Buffer.alloc(0), synced: 0, holes: [] }
        set(folder, name, file)
        return open(file)
      },
      sync: async name => {
        step()
        const file = known(name)
        file.synced = file.bytes.length
      },
      syncFolder: async () => {
        step()
        const folder = here()
        folder.lasting = new Map(folder.entries)
        folder.pending = []
        syncAbove()
      },
      unlink: async name => {
        step()
        known(name)
        set(here(), name, null)
      },
      folder: name =>
        ioIn(
          make => {
            const above = find(make)
            const node = above?.entries.get(name)
            if (node || !make || !above) return isFolder(node) ? node : null
            step()
            const made = folderOf()
            set(above, name, made)
            return made
          },
          () => {
            const above = here()
            const node = above.entries.get(name)
            if (node) above.lasting.set(name, node)
            above.pending = above.pending.filter(one => one.name !== name)
            syncAbove()
          },
        ),
      removeFolder: async name => {
        step()
        const node = here().entries.get(name)
        if (!isFolder(node)) throw coded('ENOENT', name)
        if (node.entries.size > 0) throw coded('ENOTEMPTY', name)
        set(here(), name, null)
      },
      free: async () => freeBytes ?? (Number.isFinite(capacity) ? capacity - taken(root) : null),
    }
  }
  const io = ioIn(
    () => root,
    () => {},
  )

  const survivor = (file: File, outcome: Outcome, chance: (n: number) => number): File => {
    if (outcome !== 'killed') for (const [from, to] of file.holes) file.bytes.fill(0, from, to)
    const kept = file.bytes.subarray(0, file.synced)
    const rest = Buffer.from(file.bytes.subarray(file.synced))
    if (outcome === 'killed') return file
    if (rest.length === 0) return { bytes: Buffer.from(kept), synced: kept.length, holes: [] }
    const [what] = outcome.split(' ')
    if (what === 'damaged') {
      const at = chance(rest.length)
      rest[at] = (rest[at] ?? 0) ^ (1 << chance(8))
    }
    const left =
      { lost: 0, short: chance(rest.length), zeroed: rest.length, damaged: rest.length }[what ?? ''] ?? 0
    const bytes = Buffer.concat([kept, what === 'zeroed' ? Buffer.alloc(left) : rest.subarray(0, left)])
    return { bytes, synced: bytes.length, holes: [] }
  }
  const after = (folder: Folder, outcome: Outcome, chance: (n: number) => number): Folder => {
    const entries = new Map(outcome === 'killed' ? folder.entries : folder.lasting)
    const upTo = chance(folder.pending.length + 1)
    for (const [index, { name, node }] of folder.pending.entries()) {
      const lasts = outcome.endsWith('mixed') ? chance(2) === 0 : index < upTo
      if (outcome === 'killed' || !lasts) continue
      if (node) entries.set(name, node)
      else entries.delete(name)
    }
    for (const [name, node] of entries)
      entries.set(name, isFolder(node) ? after(node, outcome, chance) : survivor(node, outcome, chance))
    if (outcome !== 'killed') return { entries, lasting: new Map(entries), pending: [] }
    const same = (node: File | Folder | null, name: string) => (node ? (entries.get(name) ?? node) : null)
    return {
      entries,
      lasting: new Map([...folder.lasting].map(([name, node]) => [name, entries.get(name) ?? node])),
      pending: folder.pending.map(({ name, node }) => ({ name, node: same(node, name) })),
    }
  }
  const filesIn = (folder: Folder): Map<string, File> => {
    const found = new Map<string, File>()
    for (const [name, node] of folder.entries) {
      if (!isFolder(node)) found.set(name, node)
      else for (const [below, file] of filesIn(node)) found.set(`${name}/${below}`, file)
    }
    return found
  }

  return {
    io,
    operations: () => operations,
    /** The n-th operation from now on fails, and so many after it. */
    fail: (at: number, error: NodeJS.ErrnoException | 'crash', times = 1) => {
      operations = 0
      fault = { from: at, times, error }
    },
    heal: () => {
      fault = null
    },
    /** Room on the disk, in bytes, from now on; what `free` says. */
    resize: (bytes: number, says: number | null = null) => {
      capacity = bytes
      freeBytes = says
    },
    /** The machine goes down and comes up again: what was not made last is dealt with as `outcome` says. */
    restart: (outcome: Outcome, seed = 1) => {
      dead = false
      fault = null
      root = after(root, outcome, dice(seed))
    },
    /** Every file, by its path. Its bytes may be changed from outside. */
    files: () => filesIn(root),
    /** Puts a file there, or takes one away, as if it had always been so. */
    put: (name: string, bytes: Buffer | null) => {
      const file = bytes && { bytes, synced: bytes.length, holes: [] }
      for (const map of [root.entries, root.lasting]) {
        if (file) map.set(name, file)
        else map.delete(name)
      }
    },
    /** Nothing lasts any more, as after a kill between writing and syncing. */
    unsettle: () => {
      for (const file of filesIn(root).values()) file.synced = 0
      root.pending = [...root.entries].map(([name, node]) => ({ name, node }))
      root.lasting = new Map()
    },
  }
}
export type Disk = ReturnType<typeof forgetfulDisk>
