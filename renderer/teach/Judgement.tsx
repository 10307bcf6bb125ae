import Off from 'lucide-react/icons/bell-off'
import Check from 'lucide-react/icons/check'
import CircleDashed from 'lucide-react/icons/circle-dashed'
import Help from 'lucide-react/icons/circle-question-mark'
import Minus from 'lucide-react/icons/minus'
import Scale from 'lucide-react/icons/scale'
import { marketing } from '../../shared/consent/topic.ts'
import type { Judged } from '../../shared/teach.ts'
import { explainVerdict } from '../inbox/why.ts'
import { CustomerText } from '../ui/CustomerText.tsx'
import { type Say, useSay } from '../words/say.ts'
import { isAll, type TopicWords, useTopics } from '../words/topics.ts'
import { useExample } from './keep.ts'
import { Meant } from './Meant.tsx'
import type { Reading } from './reading.ts'

const icons = {
  OUT: Off,
  TOPIC: Off,
  ASK: CircleDashed,
  IN: Check,
  HELP: Help,
  DATA: Scale,
  NONE: Minus,
}

/** What would happen to whoever wrote this. */
const sayEffect = (say: Say, all: TopicWords['all'], { effect, topics }: Judged): string => {
  if (effect === 'none') return say('effect.none')
  if (effect === 'denied' && isAll(topics)) return say('effect.denied.all')
  const offers = topics.length === marketing.length && marketing.every(one => topics.includes(one))
  if (effect === 'denied' && offers) return say('effect.denied.offers')
  return say(`effect.${effect}`, { topics: all(topics) })
}

/** What a typed message would mean, why, and what would happen. */
export const Judgement = ({ reading: { asked, judged } }: { reading: Reading }) => {
  const say = useSay()
  const { all } = useTopics()
  const { known, keep } = useExample({ request: null, ...asked })
  const { verdict, rule, words, urgent } = judged
  const Icon = icons[verdict]
  return (
    <>
      <div className="judged">
        <Icon size={16} strokeWidth={2} aria-hidden />
        <p aria-live="polite">
          <b>{say(`reading.${verdict}`)}.</b> {sayEffect(say, all, judged)}
        </p>
      </div>
      <p className="judged-text">
        <CustomerText text={asked.text} words={words} />
      </p>
      <p className="judged-why">
        {explainVerdict(say, { verdict, rule, words, text: asked.text })} {urgent && say('why.urgent')}
      </p>
      <Meant label={say('wrong.open')} understood={verdict} chosen={known?.meant ?? null} choose={keep}>
        {say('meant.line')}
      </Meant>
      <details className="support">
        <summary>{say('support')}</summary>
        <dl>
          <dt>{say('support.rule')}</dt>
          <dd>{rule}</dd>
          <dt>{say('support.verdict')}</dt>
          <dd>{verdict}</dd>
        </dl>
      </details>
    </>
  )
}
