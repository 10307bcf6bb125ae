import { type DecisionKind, decisions } from '../../shared/events.ts'
import type { TimelineEntry } from '../../shared/people.ts'
import type { Person } from '../../shared/view.ts'
import { start, usePlace } from '../place.ts'
import { CustomerText } from '../ui/CustomerText.tsx'
import { useNames } from '../ui/phone.ts'
import { useWhen, When } from '../ui/when.tsx'
import { type Say, useSay } from '../words/say.ts'
import { type TopicWords, useTopics } from '../words/topics.ts'
import { FileLinks } from './FileLinks.tsx'

const isDecision = (text: string | null): text is DecisionKind => decisions.some(one => one === text)

type Words = { say: Say; all: TopicWords['all']; name(person: Person): string }

const titleOf = ({ say, all, name }: Words, entry: TimelineEntry): string => {
  const { what, topics, text, way, other } = entry
  switch (what) {
    case 'denied':
    case 'held':
    case 'granted':
      return say(`story.${what}`, { topics: all(topics) })
    case 'decision':
      return say('story.decision', { what: isDecision(text) ? say(`decision.${text}`) : '' })
    case 'request':
      return text === null && way ? say(`way.${way}`) : say('story.request')
    case 'undone':
      return say(way === 'import' ? 'story.undone.list' : 'story.undone')
    case 'joined':
      return other ? say('story.joined.with', { name: name(other) }) : say('story.joined')
    case 'parted':
      return other ? say('story.parted.from', { name: name(other) }) : say('story.parted')
    case 'met':
    case 'listed':
    case 'edited':
    case 'replied':
    case 'reply-delivered':
    case 'reply-read':
    case 'reply-failed':
    case 'reply-unsure':
      return say(`story.${what}`)
  }
}

/** Everything that is known of a person, newest first. */
export const Story = ({ timeline }: { timeline: TimelineEntry[] }) => {
  const say = useSay()
  const { all } = useTopics()
  const { name } = useNames()
  return (
    <ol className="story">
      {timeline.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several entries may share a moment; the list is replaced whole
        <li key={index} data-what={entry.what}>
          <span className="story-dot" aria-hidden="true" />
          <div>
            <p>{titleOf({ say, all, name }, entry)}</p>
            {entry.text && !isDecision(entry.text) && (
              <q>
                <CustomerText text={entry.text} />
              </q>
            )}
            {entry.files.length > 0 && <FileLinks files={entry.files} />}
            <Foot entry={entry} />
          </div>
        </li>
      ))}
    </ol>
  )
}

/** When it was, who noted it, and the way to its request. */
const Foot = ({ entry }: { entry: TimelineEntry }) => {
  const say = useSay()
  const { go } = usePlace()
  const when = useWhen()
  return (
    <small>
      <When at={entry.at} as="dated" />
      {entry.undone !== null && ` · ${say('story.joined.undone', { date: when.dated(entry.undone) })}`}
      {entry.staff && ` · ${say('story.by', { who: entry.staff })}`}
      {entry.what === 'request' && entry.request && (
        <>
          {' · '}
          <button
            type="button"
            className="link"
            onClick={() => go({ ...start.inbox, request: entry.request })}
          >
            {say('panel.request')}
          </button>
        </>
      )}
    </small>
  )
}
