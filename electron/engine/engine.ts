import { join } from 'node:path'
import type { Push } from '../../shared/contract.ts'
import type { Account as AccountName, Counts, Status } from '../../shared/view.ts'
import { Language, Theme } from '../../shared/view.ts'
import { type Account, openAccount } from './account.ts'
import type { Main } from './askMain.ts'
import { type Connection, openConnection } from './connection/connection.ts'
import type { Outside } from './connection/known.ts'
import { openNgrok } from './connection/tunnel.ts'
import { createFirst, type First } from './first.ts'
import { foundBy } from './found.ts'
import { graphAddress } from './graph/address.ts'
import { openPractice, type Practice } from './inlets/practice/practice.ts'
import { type Child, createReader, type Reader } from './lists/reader.ts'
import { openSecond, type Second } from './second.ts'
import { openSecrets } from './secrets.ts'
import { reserve } from './store/room.ts'
import { createTelling } from './tell.ts'
import { createTurns } from './turns.ts'
import { createWorks, type Works } from './works.ts'

/** Pages are told of changes at most this often, in milliseconds: one frame; the status line four times a second. */
const frame = 16
const quarter = 250

export type Engine = {
  now: () => number
  /** The account that is open; null on a fresh machine. */
  account: () => Account | null
  practice: () => Practice | null
  works: Works
  reader: Reader
  first: First
  /** What only the main process can do; null where there is none. */
  main: Main | null
  /** The shop's connection with WhatsApp; the practice account has a stand-in. */
  connection: Connection
  /** The shop's second folder; the practice account has none. */
  second: Second
  status: () => Status
  open: (name: AccountName) => Promise<void>
  set: (settings: Record<string, string>) => Promise<void>
  /** Is told of everything that a page should ask again. Answers how to stop. */
  watch: (listener: (push: Push) => void) => () => void
  close: () => Promise<void>
}

const none: Counts = { waiting: 0, braked: 0, honoured: 0, dismissed: 0, undone: 0, people: 0 }

/** Calls `act` once, a while after the first of many calls. */
const gather = (wait: number, act: () => void) => {
  let timer: NodeJS.Timeout | null = null
  return {
    soon: () => {
      timer ??= setTimeout(() => {
        timer = null
        act()
      }, wait)
    },
    stop: () => {
      if (timer) clearTimeout(timer)
    },
  }
}

/** Meta, the net and the tunnel as they are. */
const world = (now: () => number): Outside => ({
  graph: graphAddress(process.env.SOSSEGO_GRAPH_URL, 'https://graph.facebook.com'),
  fetch: globalThis.fetch,
  openTunnel: openNgrok,
  now,
})

/**
 * All that works on data, below one folder: the shop's own store, and below it the practice account's. The
 * settings live in the shop's store, so that they are there whichever account is open.
 * `fork` starts the process that reads lists; `main` does what only the app's main process can. Rejects with Problem `in-use` where another Sossego holds the folder.
 */
export const createEngine = async (
  folder: string,
  version: string,
  now: () => number,
  fork: () => Child,
  first: First = createFirst(),
  main: Main | null = null,
  outside: Outside = world(now),
): Promise<Engine> => {
  const print = main?.print ?? null
  const second = await openSecond(folder, now)
  const mirror = second.io()
  const options = { reserve, head: first.head, onHead: first.onHead, ...(mirror && { mirror }) }
  const own = await openAccount(folder, now, options, print)
  const listeners = new Set<(push: Push) => void>()
  const inTurn = createTurns()
  let practice: Practice | null = null

  const chosen = (): AccountName | null => {
    const name = own.setting('account')
    return name === 'practice' || name === 'shop' ? name : null
  }
  const account = () =>
    chosen() === 'practice' ? (practice?.account ?? null) : chosen() === 'shop' ? own : null

  const tell = (push: Push) => {
    for (const listener of listeners) listener(push)
  }
  const tellStatus = () => {
    toldAt = now()
    tell({ push: 'status', status: status() })
  }
  let toldAt = 0
  const statusChanged = gather(quarter, tellStatus)
  const changed = gather(frame, () => {
    // Rows and their counts change in one picture, unless so much comes that four times a second is enough.
    if (now() - toldAt >= quarter) tellStatus()
    else statusChanged.soon()
    tell({ push: 'changed', inbox: true, people: true, today: true, words: true })
  })
  const touched = changed.soon
  own.watch(touched)
  const telling = createTelling({
    account: own,
    now,
    notify: text => {
      main?.notify(text).catch(() => {})
    },
    wanted: () => ({
      on: own.setting('telling') !== 'off' && chosen() === 'shop',
      language: Language.catch('pt-BR').parse(own.setting('language')),
    }),
  })
  own.watch(telling.touch)
  own.watch(() => second.note(own.store.mirror()))
  second.note(own.store.mirror())
  const secrets = await openSecrets(folder, main)
  const connection = await openConnection(own, secrets, outside, statusChanged.soon)
  const works = createWorks(now)
  works.watch(work => {
    tell({ push: 'work', work })
    // What it made (a copy, a list that came in) is asked for again.
    if (work.state !== 'running') touched()
  })

  const startPractice = async () => {
    if (practice) return
    practice = await openPractice(join(folder, 'practice'), now, { print })
    practice.account.watch(touched)
    practice.watch(statusChanged.soon)
  }

  const status = (): Status => {
    const open = account()
    const oldest = open?.order.tab('waiting').oldest()
    const inPractice = chosen() === 'practice'
    const saving = [own, open].map(one => one?.store.saving()).find(one => one?.state === 'read-only')
    return {
      opening: false,
      account: open ? chosen() : null,
      shop: inPractice ? (practice?.shop ?? null) : connection.shop(),
      receiving: inPractice && practice ? practice.receiving() : connection.receiving(),
      saving: saving ?? { state: 'saved' },
      counts: open?.order.counts() ?? none,
      topics: [...(open?.store.ledger.topics ?? [])].flatMap(([id, { first, last }]) =>
        last.retired ? [] : [{ id, name: last.name, like: first.like }],
      ),
      oldestWaiting: oldest?.at ?? null,
      settings: {
        language: Language.nullable().catch(null).parse(own.setting('language')),
        theme: Theme.catch('system').parse(own.setting('theme')),
        telling: own.setting('telling') !== 'off',
      },
      second: inPractice ? null : second.show(own.store.mirror()),
      ending: inPractice ? null : connection.ending(),
      found: [
        ...(second.isUnreadable ? [{ kind: 'disk' as const, code: 'found-second-unknown' }] : []),
        ...[own, practice?.account].flatMap(one => (one ? foundBy(one.store.findings) : [])),
      ],
      folder,
      version,
    }
  }

  if (chosen() === 'practice') await startPractice()
  return {
    now,
    account,
    practice: () => (chosen() === 'practice' ? practice : null),
    works,
    first,
    main,
    connection,
    second,
    reader: createReader(fork),
    status,
    open: name =>
      inTurn(async () => {
        if (name === 'practice') await startPractice()
        await own.set({ account: name })
        if (name === 'shop') {
          const left = practice
          practice = null
          await left?.close()
        }
        tellStatus()
        touched()
      }),
    set: async settings => {
      await own.set(settings)
      tellStatus()
    },
    watch: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      changed.stop()
      statusChanged.stop()
      telling.close()
      await works.close()
      await connection.close()
      await practice?.close()
      await own.close()
    },
  }
}
