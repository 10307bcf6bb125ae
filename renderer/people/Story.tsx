import { type DecisionKind, decisions } from '../../shared/events.ts'
import type { TimelineEntry } from '../../shared/people.ts'
import { start, usePlace } from '../place.ts'
import { CustomerText } from '../ui/CustomerText.tsx'
import { When } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'

const isDecision = (text: string | null): text is DecisionKind => decisions.some(one => one === text)

/** Everything that is known of a person, newest first. */
export const Story = ({ timeline }: { timeline: TimelineEntry[] }) => {
  const say = useSay()
  const { go } = usePlace()
  const { all } = useTopics()
  const title = ({ what, topics, text, way }: TimelineEntry): string => {
    switch (what) {
      case 'denied':
      case 'held':
      case 'granted':
        return say(`story.${what}`, { topics: all(topics) })
      case 'decision':
        return say('story.decision', { what: isDecision(text) ? say(`decision.${text}`) : '' })
      case 'request':
        return text === null && way ? say(`way.${way}`) : say('story.request')
      case 'met':
      case 'joined':
      case 'parted':
      case 'listed':
      case 'undone':
      case 'edited':
        return say(`story.${what}`)
    }
  }
  return (
    <ol className="story">
      {timeline.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several entries may share a moment; the list is replaced whole
        <li key={index} data-what={entry.what}>
          <span className="story-dot" aria-hidden="true" />
          <div>
            <p>{title(entry)}</p>
            {entry.text && !isDecision(entry.text) && (
              <q>
                <CustomerText text={entry.text} />
              </q>
            )}
            <small>
              <When at={entry.at} as="dated" />
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
          </div>
        </li>
      ))}
    </ol>
  )
}
