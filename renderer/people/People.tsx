import UserPlus from 'lucide-react/icons/user-round-plus'
import { useDeferredValue } from 'react'
import type { Status } from '../../shared/view.ts'
import { ScreenHead } from '../frame/ScreenHead.tsx'
import { everyone, type Place, start, usePlace } from '../place.ts'
import { useKeys } from '../ui/keys.ts'
import { usePages } from '../ui/pages.ts'
import { Empty, Loading, Trouble } from '../ui/States.tsx'
import { useSay } from '../words/say.ts'
import { AddPerson } from './AddPerson.tsx'
import { Filters } from './Filters.tsx'
import { Grid } from './Grid.tsx'
import { PersonPanel } from './PersonPanel.tsx'

type Props = { place: Extract<Place, { screen: 'people' }>; status: Status }

/** Everyone the shop knows: who agrees to what, since when, and how that is known. */
export const People = ({ place, status }: Props) => {
  const say = useSay()
  const { go } = usePlace()
  const search = useDeferredValue(place.search.trim())
  const { filter, person, adding } = place
  const pages = usePages('people.page', {
    wanted: { ...everyone, search, topic: filter?.topic ?? 'offers', states: filter ? [filter.state] : [] },
    sort: 'newest',
  })
  const open = (id: string | null) => go({ ...place, person: id, adding: false }, 'slide')
  const setAdding = (wish: boolean) => go({ ...place, adding: wish }, 'slide')
  const close = () => {
    open(null)
    document.querySelector<HTMLElement>('.grid')?.focus()
  }
  useKeys({
    a: () => setAdding(true),
    Escape: () => (person === null ? false : close()),
  })
  const { head } = pages
  const add = (
    <button type="button" className="button" aria-keyshortcuts="a" title="A" onClick={() => setAdding(true)}>
      <UserPlus size={15} strokeWidth={1.8} aria-hidden /> {say('people.add')}
    </button>
  )
  return (
    <>
      <ScreenHead
        title={say('people.title', { n: head?.all ?? status.counts.people })}
        line={search && head ? say('people.line.found', { n: head.total, search }) : say('people.line')}
      >
        {head?.all !== 0 && add}
      </ScreenHead>
      {head?.all !== 0 && (
        <Filters place={place} shown={head?.total} all={head?.all} states={head?.chips.states} />
      )}
      <div className="people" data-open={person !== null}>
        {pages.problem && !head && <Trouble problem={pages.problem} again={pages.again} />}
        {!head && !pages.problem && <Loading rows={12} />}
        {head?.all === 0 && (
          <Empty title={say('people.empty')} line={say('people.empty.line')}>
            {add}
          </Empty>
        )}
        {head && head.all > 0 && head.total === 0 && (
          <Empty title={say('people.none')} line={say('people.none.line')}>
            <button type="button" className="button" onClick={() => go(start.people, 'slide')}>
              {say('people.clear')}
            </button>
          </Empty>
        )}
        {head && head.total > 0 && (
          <Grid total={head.total} row={pages.row} look={pages.look} opened={person} onOpen={open} />
        )}
        {person !== null && <PersonPanel key={person} id={person} close={close} />}
      </div>
      <AddPerson open={adding} close={() => setAdding(false)} onAdded={open} />
    </>
  )
}
