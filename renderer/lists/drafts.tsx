import { createContext, type ReactNode, useContext, useState } from 'react'
import type { Problem } from '../../shared/view.ts'
import { useEngine, useStatus } from '../ask.ts'
import { sendFile } from '../files.ts'
import { useHome } from '../ui/phone.ts'
import { useTopics } from '../words/topics.ts'
import { begin, type Draft, homes, type Says } from './draft.ts'

export type DraftKind = 'import' | 'check'

/** A file on its way to the engine, or why it did not get there. */
export type Taking =
  | { name: string; state: 'sending'; share: number }
  | { name: string; state: 'failed'; problem: Problem }

type Desk = { draft: Draft | null; taking: Taking | null; says: Says | null }
const empty: Desk = { draft: null, taking: null, says: null }

type Drafts = {
  desks: Record<DraftKind, Desk>
  set(kind: DraftKind, change: (desk: Desk) => Desk): void
}

const DraftsContext = createContext<Drafts>({ desks: { import: empty, check: empty }, set: () => {} })
export const useDrafts = () => useContext(DraftsContext)

/** Holds the lists that are being worked on, above all screens: nothing is lost by looking elsewhere. */
export const DraftsProvider = ({ children }: { children: ReactNode }) => {
  const [desks, setDesks] = useState<Drafts['desks']>({ import: empty, check: empty })
  const set: Drafts['set'] = (kind, change) => setDesks(now => ({ ...now, [kind]: change(now[kind]) }))
  return <DraftsContext value={{ desks, set }}>{children}</DraftsContext>
}

/** One of the two, and what can be done with it. `take` hands a file over and looks at it. */
export const useDraft = (kind: DraftKind) => {
  const engine = useEngine()
  const { desks, set } = useDrafts()
  const shop = useStatus().data?.shop?.name ?? ''
  const country = useHome()
  const { started } = useTopics()
  const { draft, taking, says } = desks[kind]
  const take = async (file: File) => {
    const { name } = file
    const sending = (share: number) =>
      set(kind, desk => ({ ...desk, draft: null, taking: { name, state: 'sending', share } }))
    sending(0)
    try {
      const info = await sendFile(engine, file, (bytes, of) => sending(bytes / of))
      const home = homes.find(one => one === country) ?? 'BR'
      const looked = await engine.run('list.look', { file: info.file, home, overruled: {} })
      set(kind, desk => ({
        ...desk,
        taking: null,
        draft: begin({ looked, info, home, shop, says: desk.says, started }),
      }))
    } catch (problem) {
      // The engine rejects with nothing but a Problem.
      set(kind, desk => ({ ...desk, taking: { name, state: 'failed', problem: problem as Problem } }))
    }
  }
  return {
    draft,
    taking,
    says,
    take,
    put: (next: Draft) => set(kind, desk => ({ ...desk, draft: next, taking: null })),
    change: (patch: Partial<Draft>) =>
      set(kind, desk => ({ ...desk, draft: desk.draft && { ...desk.draft, ...patch } })),
    /** A clean desk; `says`: what the next list is known to say. */
    clear: (next: Says | null = null) => set(kind, () => ({ ...empty, says: next })),
  }
}
