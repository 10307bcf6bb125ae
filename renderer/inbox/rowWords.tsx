import type { ReactNode } from 'react'
import type { RequestRow } from '../../shared/view.ts'
import { CustomerText } from '../ui/CustomerText.tsx'
import { type Say, useSay } from '../words/say.ts'
import { isAll, type TopicWords, useTopics } from '../words/topics.ts'

type SayTopics = TopicWords['all']

/** What to show where no words were typed. */
const silent = (say: Say, { way, verdict, rule }: RequestRow): string => {
  if (way === 'switch') return say(verdict === 'IN' ? 'row.switch.resume' : 'row.switch.stop')
  if (way === 'failure') return say('row.failure')
  if (rule === 'form.picture') return say('row.picture')
  return say(rule === 'form.voice' ? 'row.voice' : 'row.no-text')
}

/** A picture is looked at, not listened to. */
const unheard = (say: Say, { rule }: RequestRow): string =>
  say(rule === 'form.picture' ? 'row.how.unseen' : 'row.how.unheard')

const reading = (say: Say, row: RequestRow): string => {
  const { verdict, way, topics } = row
  if (way === 'unheard') return unheard(say, row)
  if (verdict === 'TOPIC' && topics.length === 0) return say('row.how.topic')
  return say(verdict === 'DATA' ? 'row.how.data' : 'row.how.ask')
}

const wayOf = (say: Say, row: RequestRow): string => {
  if (row.verdict === 'HELP') return say('row.how.help')
  return row.way === 'unheard' ? unheard(say, row) : say(`way.${row.way}`)
}

const effect = (say: Say, sayTopics: SayTopics, { verdict, topics }: RequestRow): string => {
  if (verdict === 'IN') return say('row.state.back')
  return isAll(topics) ? say('row.state.all') : say('row.state.some', { topics: sayTopics(topics) })
}

/** The two lines of a row: what was said, and how it came and what it did. */
export const useRowWords = () => {
  const say = useSay()
  const { all } = useTopics()
  const how = (row: RequestRow): string => {
    const way = wayOf(say, row)
    switch (row.tab) {
      case 'waiting':
        return `${reading(say, row)} · ${say(row.topics.length > 0 ? 'row.state.held' : 'row.state.waits')}`
      case 'honoured':
        return `${way} · ${effect(say, all, row)}`
      case 'dismissed':
        return `${way} · ${say('row.state.nothing')}`
      case 'undone':
        return `${way} · ${say('row.state.undone')}`
    }
  }
  return {
    quote: (row: RequestRow): ReactNode =>
      row.text ? (
        <q>
          <CustomerText text={row.text} />
        </q>
      ) : (
        <span className="silent">{silent(say, row)}</span>
      ),
    how,
  }
}
