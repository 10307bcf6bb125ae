import { useEffect, useRef } from 'react'
import type { Problem } from '../../shared/view.ts'
import type { FileInfo, Work } from '../../shared/work.ts'
import { useAsk, useEngine } from '../ask.ts'
import { saveFile } from '../files.ts'
import { type Place, start } from '../place.ts'
import { sayProblem } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { type Say, useSay } from '../words/say.ts'
import type { useDrafts } from './drafts.tsx'

/** One long work as it stands now; pushes keep it true. `null` asks for nothing. */
export const useWork = (work: string | null) => useAsk('work.show', { work: work ?? '' }, work !== null)

/** Whether a list that came in was taken back. */
export const useUndone = (id: string | null): boolean => {
  const { data } = useAsk('imports.show', {})
  return data?.some(one => one.import === id && one.undone !== null) ?? false
}

/** All work since Sossego was opened, newest first. */
export const useWorks = (): readonly Work[] => useAsk('works.show', {}).data ?? []

/** Where a work is shown: on the list that it belongs to, where that is still on the desk. */
export const placeOf = ({ work, kind }: Work, desks: ReturnType<typeof useDrafts>['desks']): Place => {
  if (kind === 'backup' || kind === 'restore') return { ...start.settings, page: 'backups' }
  if (kind === 'suppression') return { ...start.lists, task: 'leave' }
  for (const task of ['import', 'check'] as const) {
    const { draft } = desks[task]
    if (draft?.seen?.work === work || draft?.run === work) return { ...start.lists, task }
  }
  return { ...start.lists, task: 'work', work }
}

/** What a work does, with the name of what it is about. */
export const sayWork = (say: Say, { kind, about }: Pick<Work, 'kind' | 'about'>): string =>
  say(`work.${kind}`, { about })

/** What a work is about, by name where it has one. */
export const nameOfWork = (say: Say, work: Work): string => work.about || sayWork(say, work)

/** Saves files that the engine made; says it where that fails. */
export const useSave = () => {
  const engine = useEngine()
  const { tell } = useToast()
  const say = useSay()
  return async (file: FileInfo) => {
    try {
      await saveFile(engine, file)
      tell({ text: say('lists.saved', { name: file.name }) })
    } catch (problem) {
      // The engine rejects with nothing but a Problem.
      tell({ text: sayProblem(say, problem as Problem), trouble: true })
    }
  }
}

/** Offers the file to be saved as soon as the work that the owner has just asked for is done. */
export const useSaveWhenDone = (
  work: Work | undefined,
  pick: (files: readonly FileInfo[]) => FileInfo | undefined,
) => {
  const save = useSave()
  const saved = useRef<string | null>(null)
  useEffect(() => {
    const file = work?.state === 'done' ? pick(work.files) : undefined
    if (!work || !file || saved.current === work.work) return
    saved.current = work.work
    void save(file)
  })
}
