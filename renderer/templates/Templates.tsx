import Unplug from 'lucide-react/icons/unplug'
import { useState } from 'react'
import type { TemplateRow } from '../../shared/teach.ts'
import type { Status } from '../../shared/view.ts'
import { useAsk } from '../ask.ts'
import { ScreenHead } from '../frame/ScreenHead.tsx'
import type { Place } from '../place.ts'
import { Empty, Loading, Trouble } from '../ui/States.tsx'
import { type Say, useSay } from '../words/say.ts'
import { Browse } from './Browse.tsx'
import { fateOf, isSilent } from './fate.ts'

type Props = { place: Extract<Place, { screen: 'templates' }>; status: Status }

/** The one question: does somebody hear every way out that the templates promise? */
const answer = (say: Say, rows: readonly TemplateRow[]): string => {
  const count = (fate: ReturnType<typeof fateOf>) => rows.filter(row => fateOf(row) === fate).length
  if (count('lost') > 0) return say('templates.title.lost', { n: count('lost') })
  if (count('waits') > 0) return say('templates.title.waits', { n: count('waits') })
  return say(count('heard') > 0 ? 'templates.title.heard' : 'templates.title.none')
}

/** How they were tried, and how many offers say nothing of leaving. */
const furtherLine = (say: Say, rows: readonly TemplateRow[]): string => {
  const silent = rows.filter(isSilent).length
  const line = say('templates.line', { n: rows.length })
  return silent > 0 ? `${line} ${say('templates.line.silent', { n: silent })}` : line
}

/** The rows in the order in which this screen first showed them: what was just taught stays where it is. */
const useSteady = (rows: readonly TemplateRow[] | undefined): readonly TemplateRow[] | undefined => {
  const [order, setOrder] = useState<readonly string[] | null>(null)
  if (rows && !order) setOrder(rows.map(row => row.template))
  if (!rows || !order) return rows
  const place = new Map(order.map((template, index) => [template, index]))
  const at = ({ template }: TemplateRow) => place.get(template) ?? order.length
  return [...rows].sort((a, b) => at(a) - at(b))
}

/** Every template, and whether the words and buttons for leaving that it promises are heard. */
export const Templates = ({ place, status }: Props) => {
  const say = useSay()
  const { data, error, refetch } = useAsk('templates.show', {})
  const rows = useSteady(data)
  if (!rows)
    return (
      <>
        <ScreenHead title={say('nav.templates')} line="" />
        {error ? <Trouble problem={error} again={() => void refetch()} /> : <Loading rows={6} />}
      </>
    )
  if (rows.length === 0) {
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
  return (
    <>
      <ScreenHead title={answer(say, rows)} line={furtherLine(say, rows)} />
      <Browse rows={rows} place={place} />
    </>
  )
}
