import type { Part } from '../../shared/events.ts'
import { fateOf } from '../../shared/quality/fate.ts'
import type { TemplateRow } from '../../shared/teach.ts'
import { CustomerText } from '../ui/CustomerText.tsx'
import { useSay } from '../words/say.ts'

/** `{{1}}`, `{{name}}`: what WhatsApp fills in for each customer. */
const gap = /(\{\{\s*\w+\s*\}\})/

/** What stands in a gap: `{{1}}` is "1". */
const inGap = (piece: string) => piece.replace(/[{}\s]/g, '')

/** A part's text: what it promises is marked, what WhatsApp fills in stands back. */
const PartText = ({ text, words }: { text: string; words: readonly string[] }) => {
  const say = useSay()
  let at = 0
  const pieces = text.split(gap).filter(piece => piece !== '')
  return pieces.map(piece => {
    const key = at
    at += piece.length
    if (gap.test(piece))
      return (
        <span key={key} className="template-gap" title={piece}>
          {say('templates.gap', { name: inGap(piece) })}
        </span>
      )
    const here = words.filter(word => piece.includes(word))
    const inOrder = here.sort((a, b) => piece.indexOf(a) - piece.indexOf(b))
    return <CustomerText key={key} text={piece} words={inOrder} />
  })
}

/** The template as it arrives at a customer's. */
export const Message = ({ template }: { template: TemplateRow }) => {
  const say = useSay()
  const { parts, promises } = template
  const texts = parts.filter(({ place }) => place !== 'button')
  const buttons = parts.filter(({ place }) => place === 'button')
  const promised = ({ place }: Part) => promises.filter(one => one.place === place)
  const worst = (part: Part) => fateOf({ promises: promised(part) })
  return (
    <section className="chat" aria-label={say('templates.seen')}>
      <div className="bubble template">
        {texts.map(part => (
          <p key={`${part.place}${part.text}`} className={`template-${part.place}`} data-fate={worst(part)}>
            <PartText text={part.text} words={promised(part).map(({ text }) => text)} />
          </p>
        ))}
        {buttons.length > 0 && (
          <ul className="template-buttons">
            {buttons.map(({ text }) => (
              <li key={text}>
                <CustomerText text={text} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
