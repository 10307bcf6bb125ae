import UserPlus from 'lucide-react/icons/user-round-plus'
import { useDeferredValue, useState } from 'react'
import type { Wanted } from '../../shared/people.ts'
import type { Status } from '../../shared/view.ts'
import { ScreenHead } from '../frame/ScreenHead.tsx'
import { everyone, type Place, usePlace } from '../place.ts'
import { useKeys } from '../ui/keys.ts'
import { usePages } from '../ui/pages.ts'
import { Empty, Loading, Trouble } from '../ui/States.tsx'
import { useFormats, useSay } from '../words/say.ts'
import { AddPerson } from './AddPerson.tsx'
import { ChosenBar } from './ChosenBar.tsx'
import { countOf, nobody } from './chosen.ts'
import { Filters } from './Filters.tsx'
import { Grid } from './Grid.tsx'
import { PersonPanel } from './PersonPanel.tsx'
import { Views } from './Views.tsx'

type Props = { place: Extract<Place, { screen: 'people' }>; status: Status }

/** Everyone the shop knows: who agrees to what, since when, and how that is known. */
export const People = ({ place, status }: Props) => {
  const say = useSay()
  const { go } = usePlace()
  const { number } = useFormats()
  const search = useDeferredValue(place.wanted.search.trim())
  const { sort, person, adding } = place
  const wanted: Wanted = { ...place.wanted, search }
  const pages = usePages('people.page', { wanted, sort })
  const asked = JSON.stringify(wanted)
  // Whom other filters would hide can't stay chosen: an act would reach people who are not to be seen.
  const [choice, setChoice] = useState({ asked, chosen: nobody })
  const chosen = choice.asked === asked ? choice.chosen : nobody
  const open = (id: string | null) => go({ ...place, person: id, adding: false }, 'slide')
  const setAdding = (wish: boolean) => go({ ...place, adding: wish }, 'slide')
  const toGrid = () => document.querySelector<HTMLElement>('.grid')?.focus()
  const close = () => {
    open(null)
    toGrid()
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
  // In the head's own line, so that a filter moves nothing below it.
  const line = () => {
    if (!head || head.total === head.all) return say('people.line')
    if (search) return say('people.line.found', { n: head.total, search })
    return say('people.filter.count', { shown: number(head.total), all: number(head.all) })
  }
  return (
    <>
      <ScreenHead title={say('people.title', { n: head?.all ?? status.counts.people })} line={line()}>
        {head?.all !== 0 && add}
        {head?.all !== 0 && (
          <Views
            wanted={wanted}
            sort={sort}
            open={view => go({ ...place, wanted: view.wanted, sort: view.sort, person: null })}
          />
        )}
      </ScreenHead>
      {head?.all !== 0 && (
        <Filters
          wanted={place.wanted}
          set={next => go({ ...place, wanted: next, person: null })}
          chips={head?.chips}
        />
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
            <button
              type="button"
              className="button"
              onClick={() => go({ ...place, wanted: everyone, person: null })}
            >
              {say('people.clear')}
            </button>
          </Empty>
        )}
        {head && head.total > 0 && (
          <div className="people-list">
            <Grid
              total={head.total}
              row={pages.row}
              look={pages.look}
              question={asked + sort}
              sort={sort}
              setSort={next => go({ ...place, sort: next })}
              opened={person}
              onOpen={open}
              chosen={chosen}
              setChosen={next => setChoice({ asked, chosen: next })}
            />
            {countOf(chosen, head.total) > 0 && (
              <ChosenBar
                chosen={chosen}
                total={head.total}
                wanted={wanted}
                clear={() => {
                  setChoice({ asked, chosen: nobody })
                  toGrid()
                }}
              />
            )}
          </div>
        )}
        {person !== null && <PersonPanel key={person} id={person} close={close} />}
      </div>
      <AddPerson open={adding} close={() => setAdding(false)} onAdded={open} />
    </>
  )
}
