import Shield from 'lucide-react/icons/shield-check'
import { useEffect, useRef, useState } from 'react'
import type { Person } from '../../shared/view.ts'
import { useAsk } from '../ask.ts'
import { sayProblem, useRun } from '../ui/problem.ts'
import { useSave } from '../ui/saving.ts'
import { useFormats, useSay } from '../words/say.ts'

/** The proofs on a person that a stranger can check. They take a moment: it is shown, and saved when it is done. */
export const Pack = ({ person }: { person: Person }) => {
  const say = useSay()
  const run = useRun()
  const [work, setWork] = useState<string | null>(null)
  const start = async () => {
    const result = await run('person.pack', { person: person.id })
    if (result.ok) setWork(result.value.work)
  }
  return work === null ? (
    <button type="button" className="button" onClick={start}>
      <Shield size={15} strokeWidth={1.8} aria-hidden /> {say('rights.pack')}
    </button>
  ) : (
    <Making work={work} again={() => setWork(null)} />
  )
}

const Making = ({ work, again }: { work: string; again(): void }) => {
  const say = useSay()
  const run = useRun()
  const save = useSave()
  const { number } = useFormats()
  const { data, error } = useAsk('work.show', { work })
  const saved = useRef(false)
  const done = data?.state === 'done' ? data.files : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: saved once, when it is done
  useEffect(() => {
    if (!done || saved.current) return
    saved.current = true
    const all = async () => {
      for (const file of done) await save(file)
      again()
    }
    void all()
  }, [done])
  const problem = error ?? (data?.state === 'failed' ? data.problem : null)
  if (problem || data?.state === 'stopped')
    return (
      <div className="making">
        <p role="status">
          {/* A work's problem has the same codes as any other; one of no known kind is a mistake of ours. */}
          {problem ? sayProblem(say, { kind: 'bug', code: problem.code }) : say('pack.stopped')}
        </p>
        <button type="button" className="button" onClick={again}>
          {say('again')}
        </button>
      </div>
    )
  const share = data?.of ? { value: data.done, max: data.of } : {}
  return (
    <div className="making">
      <p role="status">
        {say('pack.making')}{' '}
        {data?.of ? say('pack.count', { done: number(data.done), of: number(data.of) }) : ''}
      </p>
      <progress aria-label={say('pack.making')} {...share} />
      <button type="button" className="button" onClick={() => void run('work.stop', { work })}>
        {say('cancel')}
      </button>
    </div>
  )
}
