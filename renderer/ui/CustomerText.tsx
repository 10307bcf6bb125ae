import { useSay } from '../words/say.ts'
import { codeOf, readSpans } from './spans.ts'

type Props = { text: string; words?: readonly string[] }

/** A customer's words as they were typed: no link, no formatting, nothing invisible. */
export const CustomerText = ({ text, words = [] }: Props) => {
  const say = useSay()
  return (
    <bdi className="customer-text">
      {readSpans(text, words).map(({ kind, text: part, at }) => {
        if (kind === 'plain') return part
        if (kind === 'word') return <mark key={at}>{part}</mark>
        return (
          <span key={at} className="hidden-sign" title={say('text.hidden', { code: codeOf(part) })}>
            <span className="sr-only">{say('text.hidden', { code: codeOf(part) })}</span>
          </span>
        )
      })}
    </bdi>
  )
}
