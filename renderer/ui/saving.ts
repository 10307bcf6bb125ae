import type { Problem } from '../../shared/view.ts'
import type { FileInfo } from '../../shared/work.ts'
import { useEngine } from '../ask.ts'
import { saveFile } from '../files.ts'
import { useSay } from '../words/say.ts'
import { sayProblem } from './problem.ts'
import { useToast } from './Toast.tsx'

/** Saves a file of the engine's and says so, or says why not. Answers whether it was saved. */
export const useSave = () => {
  const engine = useEngine()
  const say = useSay()
  const { tell } = useToast()
  return async (file: FileInfo): Promise<boolean> => {
    try {
      await saveFile(engine, file)
    } catch (problem) {
      // The engine and `saveFile` reject with nothing but a Problem.
      tell({ text: sayProblem(say, problem as Problem), trouble: true })
      return false
    }
    tell({ text: say('file.ready', { name: file.name }) })
    return true
  }
}
