import { useEffect, useRef, useState } from 'react'
import type { Problem } from '../../shared/view.ts'
import type { FileInfo } from '../../shared/work.ts'
import { useEngine } from '../ask.ts'
import { sendFile } from '../files.ts'
import { sayProblem } from '../ui/problem.ts'
import { useSay } from '../words/say.ts'

/** As many as one proof may have. */
const most = 20

/**
 * Files that the owner hands over while she fills in a form. Whatever she did not keep in the end is dropped, also
 * when the form just goes away.
 */
export const useHanded = () => {
  const engine = useEngine()
  const say = useSay()
  const [files, setFiles] = useState<FileInfo[]>([])
  /** Name of the one on its way, and how much of it is there, 0 to 1. */
  const [coming, setComing] = useState<{ name: string; part: number } | null>(null)
  const [trouble, setTrouble] = useState('')
  const toDrop = useRef(new Set<string>())
  const gone = useRef(false)
  const drop = (file: string) => {
    toDrop.current.delete(file)
    engine.run('file.drop', { file }).catch(() => {})
  }
  useEffect(() => {
    const waiting = toDrop.current
    gone.current = false
    return () => {
      gone.current = true
      for (const file of waiting) engine.run('file.drop', { file }).catch(() => {})
    }
  }, [engine])
  const add = async (picked: readonly File[]) => {
    setTrouble('')
    for (const one of picked.slice(0, most - files.length)) {
      try {
        setComing({ name: one.name, part: 0 })
        const info = await sendFile(engine, one, (sent, of) => setComing({ name: one.name, part: sent / of }))
        if (gone.current) return drop(info.file)
        toDrop.current.add(info.file)
        setFiles(now => [...now, info])
      } catch (problem) {
        // The engine and `sendFile` reject with nothing but a Problem.
        setTrouble(`${one.name}: ${sayProblem(say, problem as Problem)}`)
      }
    }
    setComing(null)
  }
  const remove = (file: string) => {
    drop(file)
    setFiles(now => now.filter(one => one.file !== file))
  }
  /** They belong to what was kept now. */
  const keep = () => toDrop.current.clear()
  return { files, coming, trouble, add, remove, keep, full: files.length >= most }
}

export type Handed = ReturnType<typeof useHanded>
