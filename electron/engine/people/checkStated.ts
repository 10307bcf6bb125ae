import { z } from 'zod'
import type { Event } from '../../../shared/events.ts'
import { PersonDetail } from '../../../shared/people.ts'
import { Language } from '../../../shared/view.ts'
import { storyPage } from './story.ts'

/** Stands for what another computer may write otherwise: moments, the shop, names of its own topics. */
const anything = '\u0000'
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether a page says what these data say and nothing else. Its moments are not compared: each zone has its own. */
const isPageOf = (detail: PersonDetail, page: string): boolean => {
  const language = Language.safeParse(/^<!doctype html><html lang="([^"]+)">/.exec(page)?.[1])
  if (!language.success) return false
  const topics = [...detail.consents.map(one => one.topic), ...detail.timeline.flatMap(one => one.topics)]
  const own = new Map(topics.filter(one => one.startsWith('own-')).map(one => [one as string, anything]))
  const same = { shop: '', now: 0, own, dated: () => anything }
  const like = storyPage(detail, { ...same, language: language.data })
  return new RegExp(`^${like.split(anything).map(literal).join('[^<]*')}$`, 'u').test(page)
}

const Shown = z.looseObject({ kind: z.string() })

/** Whether a "yes" that is stated stands in an event that is shown. A "no" may be of somebody who may be her. */
const isConsentShown = (events: readonly Event[]) => (one: PersonDetail['consents'][number]) => {
  if (one.state !== 'granted') return true
  const lists = new Map(events.flatMap(event => (event.kind === 'import' ? [[event.import, event]] : [])))
  return events.some(event => {
    if (event.kind === 'consent')
      return event.at === one.since && event.noted === one.noted && event.state === one.state
    if (event.kind !== 'row' || event.row !== one.line?.row) return false
    return (event.state ?? lists.get(event.import)?.state) === one.state
  })
}

/** The same of a step of her history; joins, meetings and undos are told by the chain alone. */
const isStepShown = (events: readonly Event[]) => (one: PersonDetail['timeline'][number]) => {
  switch (one.what) {
    case 'request':
      return events.some(
        event => event.kind === 'request' && event.at === one.at && (event.text ?? null) === one.text,
      )
    case 'decision':
      return events.some(
        event => event.kind === 'decision' && event.at === one.at && event.decision === one.text,
      )
    case 'denied':
    case 'granted':
    case 'held':
      if (one.way === 'erased') return true
      if (one.way === 'import')
        return events.some(event => event.kind === 'row' && (event.state ?? one.what) === one.what)
      return events.some(
        event =>
          event.kind === 'consent' &&
          event.at === one.at &&
          event.state === one.what &&
          (event.proof ?? null) === one.text,
      )
    default:
      return true
  }
}

/**
 * Compares what a pack states with the events that its journal shows. In: `pessoa.json` and `pessoa.html`, and the
 * events. Out: names of the files that say something else.
 */
export const checkStated = (data: unknown, page: string, shown: readonly unknown[]): string[] => {
  const read = PersonDetail.safeParse(data)
  if (!read.success) return ['pessoa.json']
  const events = shown.filter(event => Shown.safeParse(event).success) as Event[] // the chain holds: a shop wrote them
  const { consents, timeline } = read.data
  const stands = consents.every(isConsentShown(events)) && timeline.every(isStepShown(events))
  return [...(stands ? [] : ['pessoa.json']), ...(isPageOf(read.data, page) ? [] : ['pessoa.html'])]
}
