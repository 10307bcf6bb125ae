import Info from 'lucide-react/icons/info'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import Close from 'lucide-react/icons/x'
import { useEffect, useRef, useState } from 'react'
import type { Status } from '../../shared/view.ts'
import { useLine } from '../ask.ts'
import { usePlace } from '../place.ts'
import { useNow } from '../ui/now.ts'
import { sayProblem } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useWhen } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'

/** Says it once, and until it is read, when a disk that was full lets Sossego save again. */
const useRoomAgain = ({ saving }: Status) => {
  const say = useSay()
  const { tell } = useToast()
  const full = saving.state === 'read-only' && saving.problem.code === 'disk-full'
  const before = useRef(full)
  useEffect(() => {
    if (before.current && saving.state === 'saved') tell({ text: say('saving.again'), stays: true })
    before.current = full
  }, [full, saving.state, tell, say])
}

/** What the owner must know before anything else: calm, at the top, one after the other. */
export const Banner = ({ status }: { status: Status }) => {
  const say = useSay()
  const lost = useLine() === 'lost'
  const [read, setRead] = useState(false)
  const { saving, found, ending } = status
  const when = useWhen()
  const now = useNow()
  const { go } = usePlace()
  const isOver = ending !== null && ending.at <= now
  useRoomAgain(status)
  return (
    <div className="banners" role="status">
      {lost && (
        <p className="banner">
          <Info size={16} aria-hidden />
          <span>{say('banner.lost')}</span>
        </p>
      )}
      {saving.state === 'read-only' && (
        <p className="banner" data-tone="bad">
          <TriangleAlert size={16} aria-hidden />
          <span>{say('banner.read-only', { why: sayProblem(say, saving.problem) })}</span>
        </p>
      )}
      {ending && (
        <p className="banner" data-tone={isOver ? 'bad' : undefined}>
          <TriangleAlert size={16} aria-hidden />
          <span>
            {say(`banner.${ending.what}.${isOver ? 'over' : 'ends'}`, { date: when.day(ending.at) })}{' '}
            {ending.what === 'key' && (
              <button
                type="button"
                className="link"
                onClick={() => go({ screen: 'settings', page: 'connection' })}
              >
                {say('pages.connection')}
              </button>
            )}
          </span>
        </p>
      )}
      {!read && found.length > 0 && (
        <div className="banner">
          <Info size={16} aria-hidden />
          <span>
            {found.map(problem => (
              <span key={problem.code} title={problem.detail}>
                {say('banner.found', { what: sayProblem(say, problem) })}{' '}
              </span>
            ))}
          </span>
          <button
            type="button"
            className="icon-button"
            onClick={() => setRead(true)}
            aria-label={say('close')}
          >
            <Close size={14} aria-hidden />
          </button>
        </div>
      )}
    </div>
  )
}
