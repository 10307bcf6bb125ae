import { useEffect, useRef } from 'react'
import { useDrafts } from '../lists/drafts.tsx'
import { nameOfWork, placeOf, sayWork, useWorks } from '../lists/work.ts'
import { type Place, usePlace } from '../place.ts'
import { useToast } from '../ui/Toast.tsx'
import { useFormats, useSay } from '../words/say.ts'

const isSame = (one: Place, other: Place) => JSON.stringify(one) === JSON.stringify(other)

/** Long work that goes on while the owner looks elsewhere: how far it is, and the way to it. */
export const Running = () => {
  const say = useSay()
  const { number } = useFormats()
  const { place, go } = usePlace()
  const { desks } = useDrafts()
  const { tell } = useToast()
  const works = useWorks()
  const ran = useRef(new Set<string>())
  useEffect(() => {
    for (const work of works) {
      if (work.state === 'running') ran.current.add(work.work)
      else if (ran.current.delete(work.work)) {
        const where = placeOf(work, desks)
        if (isSame(where, place) || work.state === 'stopped') continue
        tell({
          text: say(work.state === 'failed' ? 'running.failed' : 'running.done', {
            what: nameOfWork(say, work),
          }),
          trouble: work.state === 'failed',
          act: { label: say('running.see'), run: () => go(where) },
        })
      }
    }
  }, [works, desks, place, tell, say, go])
  const running = works.filter(one => one.state === 'running')
  const [first] = running
  if (!first) return null
  const { done, of } = first
  const counts = of === null ? '' : say('work.counts', { done: number(done), of: number(of) })
  return (
    <button type="button" className="line-button running" onClick={() => go(placeOf(first, desks))}>
      <span className="running-mark" aria-hidden="true" />
      {running.length > 1 ? (
        say('running.many', { n: running.length })
      ) : (
        <>
          <span className="running-what">{sayWork(say, first)}</span> <span className="figure">{counts}</span>
        </>
      )}
    </button>
  )
}
