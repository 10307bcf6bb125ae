import type { TemplateRow } from '../../shared/teach.ts'
import { useAsk } from '../ask.ts'
import { everyone, start, usePlace } from '../place.ts'
import { useWhen } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { sayCategory } from './metaWords.ts'

type Props = { turned: NonNullable<TemplateRow['turned']> }

/** A notice that WhatsApp made an offer: whoever agreed to notices is asked anew, or left out. */
export const Turned = ({ turned: { at, before } }: Props) => {
  const say = useSay()
  const when = useWhen()
  const { go } = usePlace()
  const { data } = useAsk('today.show', {})
  const unknown = data?.offers.unknown
  return (
    <section className="template-part template-turned">
      <h3>{say('templates.turned')}</h3>
      <p>{say('templates.turned.line', { day: when.day(at), before: sayCategory(say, before) })}</p>
      {unknown !== undefined && <p>{say('templates.turned.unknown', { n: unknown })}</p>}
      <div className="acts">
        <button type="button" className="button" onClick={() => go({ ...start.lists, task: 'check' })}>
          {say('templates.turned.check')}
        </button>
        {unknown !== undefined && unknown > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => go({ ...start.people, wanted: { ...everyone, states: ['unknown'] } })}
          >
            {say('templates.turned.see')}
          </button>
        )}
      </div>
    </section>
  )
}
