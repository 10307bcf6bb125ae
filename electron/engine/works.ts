import { randomUUID } from 'node:crypto'
import type { Work } from '../../shared/work.ts'
import { fail, problemOf } from './problem.ts'

/** The page hears of a work this often at most, in milliseconds. */
const quarter = 250

/** What a work may tell while it goes on, and at its end. */
export type Told = Partial<Pick<Work, 'done' | 'of' | 'importReport' | 'checkReport' | 'chat' | 'files'>>

/** In the hands of whoever does a work. */
export type Hands = {
  tell: (told: Told) => void
  progress: (done: number, of: number) => void
  goesOn: () => boolean
}

/** Work that takes longer than a moment: it goes on while the owner looks elsewhere, and can be stopped. */
export type Works = {
  start: (kind: Work['kind'], about: string, act: (hands: Hands) => Promise<void>) => string
  stop: (work: string) => void
  show: (work: string) => Work
  /** Whether work of such a kind goes on. */
  goesOn: (...kinds: Work['kind'][]) => boolean
  /** Newest first. */
  all: () => Work[]
  /** Somebody was erased: rows, messages and names that works told are told no more; their numbers stay. */
  forgetPeople: () => void
  watch: (listener: (work: Work) => void) => void
  /** Stops all and waits for their ends. */
  close: () => Promise<void>
}

/** A work without whom it tells of. What a chat or a pack is about is a person's name. */
const peopleless = (work: Work): Work => ({
  ...work,
  about: work.kind === 'pack' || work.kind === 'chat' || work.kind === 'chat-preview' ? '' : work.about,
  importReport: work.importReport && { ...work.importReport, told: [], repeated: [] },
  checkReport: work.checkReport && { ...work.checkReport, told: [], repeated: [] },
  chat: work.chat && { ...work.chat, found: [] },
})

export const createWorks = (now: () => number): Works => {
  const works = new Map<string, Work>()
  const stopped = new Set<string>()
  const running = new Map<string, Promise<void>>()
  const listeners: ((work: Work) => void)[] = []
  const told = new Map<string, number>()
  /** Works that were there when somebody was erased: what they still tell may be from before. */
  const peopled = new Set<string>()

  const say = (work: Work) => {
    told.set(work.work, now())
    for (const listener of listeners) listener(work)
  }
  const update = (id: string, change: Partial<Work>, quietly: boolean) => {
    const known = works.get(id)
    if (!known) return
    const changed = { ...known, ...change }
    const work = peopled.has(id) ? peopleless(changed) : changed
    works.set(id, work)
    if (!quietly || now() - (told.get(id) ?? 0) >= quarter) say(work)
  }

  return {
    start: (kind, about, act) => {
      const id = randomUUID()
      const work: Work = {
        ...{ work: id, kind, about, state: 'running', done: 0, of: null, since: now(), problem: null },
        ...{ importReport: null, checkReport: null, chat: null, files: [] },
      }
      works.set(id, work)
      say(work)
      const hands: Hands = {
        tell: change => update(id, change, false),
        progress: (done, of) => update(id, { done, of }, true),
        goesOn: () => !stopped.has(id),
      }
      const done = act(hands).then(
        () => update(id, { state: stopped.has(id) ? 'stopped' : 'done' }, false),
        error => update(id, { state: 'failed', problem: problemOf(error) }, false),
      )
      running.set(
        id,
        done.finally(() => running.delete(id)),
      )
      return id
    },
    stop: work => {
      if (works.has(work)) stopped.add(work)
    },
    show: work => works.get(work) ?? fail('not-found', 'no-such-work'),
    goesOn: (...kinds) =>
      [...works.values()].some(one => one.state === 'running' && kinds.includes(one.kind)),
    all: () => [...works.values()].reverse(),
    forgetPeople: () => {
      for (const id of works.keys()) {
        peopled.add(id)
        update(id, {}, false)
      }
    },
    watch: listener => {
      listeners.push(listener)
    },
    close: async () => {
      for (const id of running.keys()) stopped.add(id)
      await Promise.all(running.values())
    },
  }
}
