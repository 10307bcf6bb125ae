import ArrowLeft from 'lucide-react/icons/arrow-left'
import { ScreenHead } from '../frame/ScreenHead.tsx'
import { type Place, start, usePlace } from '../place.ts'
import { useKeys } from '../ui/keys.ts'
import { useSay } from '../words/say.ts'
import { Check } from './Check.tsx'
import { useDraft } from './drafts.tsx'
import { Home } from './Home.tsx'
import { Import } from './Import.tsx'
import { Leave } from './Leave.tsx'
import { WorkPage } from './WorkPage.tsx'
import { useUndone, useWork } from './work.ts'

type Props = { place: Extract<Place, { screen: 'lists' }> }

/** What the owner wants to do with a list: take it in, check it, or write who wants nothing. */
export const Lists = ({ place }: Props) => {
  const say = useSay()
  const { go } = usePlace()
  const { task, work } = place
  const home = task === 'home'
  const draft = useDraft(task === 'check' ? 'check' : 'import').draft
  const shown = useWork(work).data
  const ran = useWork(task === 'import' ? (draft?.run ?? null) : null).data
  const undone = useUndone(ran?.importReport?.import ?? null)
  const brought = ran?.state === 'done' && Boolean(ran.importReport?.import) && !undone
  const title = () => {
    if ((task === 'import' || task === 'check') && draft)
      return say(`lists.title.${task}.named`, { name: draft.file.name })
    if (task === 'work' && shown && shown.state !== 'running') return say('lists.title.work.done')
    return say(`lists.title.${task}`)
  }
  const back = () => go(start.lists)
  useKeys({ Escape: () => (home ? false : back()) })
  return (
    <>
      <ScreenHead
        title={title()}
        line={
          home ? (
            say('lists.line.home')
          ) : (
            <>
              {brought ? say('lists.line.import.done') : say(`lists.line.${task}`)}{' '}
              <button type="button" className="link lists-back" onClick={back}>
                <ArrowLeft size={14} strokeWidth={1.8} aria-hidden /> {say('lists.back')}
              </button>
            </>
          )
        }
      />
      {home ? (
        <Home />
      ) : (
        <div className="lists">
          {task === 'import' && <Import />}
          {task === 'check' && <Check />}
          {task === 'leave' && <Leave />}
          {task === 'work' && work && <WorkPage id={work} />}
        </div>
      )}
    </>
  )
}
