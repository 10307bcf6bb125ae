import Unplug from 'lucide-react/icons/unplug'
import { useDeferredValue, useState } from 'react'
import type { Output } from '../../shared/contract.ts'
import type { Status } from '../../shared/view.ts'
import { ScreenHead } from '../frame/ScreenHead.tsx'
import type { Place } from '../place.ts'
import { usePages } from '../ui/pages.ts'
import { Empty, Loading, Trouble } from '../ui/States.tsx'
import { type Say, useSay } from '../words/say.ts'
import { Browse } from './Browse.tsx'

type Props = { place: Extract<Place, { screen: 'templates' }>; status: Status }
type Counts = Output<'templates.page'>['counts']

/** So few are seen at a glance, and need no search. */
const few = 20

/** The one question: does somebody hear every way out that the templates promise? */
const answer = (say: Say, { lost, waits, heard }: Counts): string => {
  if (lost > 0) return say('templates.title.lost', { n: lost })
  if (waits > 0) return say('templates.title.waits', { n: waits })
  return say(heard > 0 ? 'templates.title.heard' : 'templates.title.none')
}

/** How they were tried, and how many offers say nothing of leaving. */
const furtherLine = (say: Say, { all, silent }: Counts): string => {
  const line = say('templates.line', { n: all })
  return silent > 0 ? `${line} ${say('templates.line.silent', { n: silent })}` : line
}

/** Every template, and whether the words and buttons for leaving that it promises are heard. */
export const Templates = ({ place, status }: Props) => {
  const say = useSay()
  const [typed, setTyped] = useState('')
  // What was just taught stays where it is for as long as this screen is open.
  const [visit] = useState(() => String(performance.timeOrigin + performance.now()))
  const search = useDeferredValue(typed.trim())
  const { head, row, look, problem, again } = usePages('templates.page', { search, visit })
  if (!head)
    return (
      <>
        <ScreenHead title={say('nav.templates')} line="" />
        {problem ? <Trouble problem={problem} again={again} /> : <Loading rows={6} />}
      </>
    )
  const { counts, total } = head
  if (counts.all === 0) {
    const why = status.receiving.state === 'off' ? 'unknown' : 'empty'
    return (
      <>
        <ScreenHead title={say(`templates.title.${why}`)} line="" />
        <Empty
          picture={why === 'unknown' && <Unplug size={28} strokeWidth={1.4} aria-hidden />}
          title={say(`templates.${why}`)}
          line={say(`templates.${why}.line`)}
        />
      </>
    )
  }
  const line = search ? say('templates.found', { n: total, search }) : furtherLine(say, counts)
  return (
    <>
      <ScreenHead title={answer(say, counts)} line={line}>
        {counts.all > few && (
          <input
            className="field templates-search"
            type="search"
            maxLength={200}
            aria-label={say('templates.search')}
            placeholder={say('templates.search')}
            value={typed}
            onChange={event => setTyped(event.target.value)}
          />
        )}
      </ScreenHead>
      <Browse total={total} row={row} look={look} place={place} />
    </>
  )
}
