import { useContext } from 'react'
import { isOwnTopic, startedByShop, type Topic } from '../../shared/consent/topic.ts'
import type { Status } from '../../shared/view.ts'
import { StatusContext } from '../ask.ts'
import { type Say, useFormats, useSay } from './say.ts'

/** Whether a "no" reaches all that the shop starts. */
export const isAll = (topics: readonly Topic[]) => startedByShop.every(topic => topics.includes(topic))

type List = (words: readonly string[]) => string

/** Names of topics; `own` are the shop's. */
export const topicWords = (say: Say, list: List, own: Status['topics']) => {
  const ownName = (topic: Topic) => own.find(({ id }) => id === topic)?.name ?? say('topic.own')
  const lower = (topic: Topic) => (isOwnTopic(topic) ? ownName(topic) : say(`topic.lower.${topic}`))
  return {
    title: (topic: Topic) => (isOwnTopic(topic) ? ownName(topic) : say(`topic.${topic}`)),
    /** As inside a sentence. */
    lower,
    /** "offers and news"; "everything that the shop sends" where it is all. */
    all: (topics: readonly Topic[]) => (isAll(topics) ? say('topics.all') : list(topics.map(lower))),
    /** What every shop starts, and what this one does. */
    builtIn: startedByShop as readonly Topic[],
    own: own.map(({ id }) => id) as readonly Topic[],
    /** Every topic that the shop starts, its own last. */
    started: [...startedByShop, ...own.map(({ id }) => id)] as readonly Topic[],
  }
}

export type TopicWords = ReturnType<typeof topicWords>

export const useTopics = (): TopicWords => {
  const say = useSay()
  const { list } = useFormats()
  return topicWords(say, list, useContext(StatusContext)?.topics ?? [])
}
