import Sliders from 'lucide-react/icons/sliders-horizontal'
import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { consentWays } from '../../shared/events.ts'
import type { Chips, Period, Wanted } from '../../shared/people.ts'
import { useFormats, useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'

const periods: readonly Period[] = ['week', 'month', 'year', 'older']
const proofs = ['with', 'without'] as const
const flags = ['waiting', 'alike', 'unusual'] as const

type Props = { wanted: Wanted; set(wanted: Wanted): void; chips: Chips | undefined }

/** What is seldom looked for, out of the way until it is. */
export const MoreFilters = (props: Props) => {
  const say = useSay()
  return (
    <DialogTrigger>
      <Button className="chip more-filters">
        <span title={say('filter.more')}>
          <Sliders size={14} strokeWidth={1.8} aria-hidden />
        </span>
        <span className="word">{say('filter.more')}</span>
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="filter-card" aria-label={say('filter.more')}>
          <Groups {...props} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

const Groups = ({ wanted, set, chips }: Props) => {
  const say = useSay()
  const { number } = useFormats()
  const { lower } = useTopics()
  // Ways by which nobody came are not worth a chip.
  const ways = consentWays.filter(way => wanted.ways.includes(way) || (chips?.ways[way] ?? 0) > 0)
  const chip = (key: string, label: string, on: boolean, count: number | undefined, next: Wanted) => (
    <button key={key} type="button" className="chip" aria-pressed={on} onClick={() => set(next)}>
      {label} {count !== undefined && <small>{number(count)}</small>}
    </button>
  )
  return (
    <>
      <Group title={say('filter.careful')}>
        {flags.map(flag =>
          chip(flag, say(`filter.${flag}`), wanted[flag], chips?.[flag], {
            ...wanted,
            [flag]: !wanted[flag],
          }),
        )}
      </Group>
      {ways.length > 0 && (
        <Group title={say('filter.way', { topic: lower(wanted.topic) })}>
          {ways.map(way => {
            const on = wanted.ways.includes(way)
            const next = on ? wanted.ways.filter(one => one !== way) : [...wanted.ways, way]
            return chip(way, say(`way.${way}`), on, chips?.ways[way] ?? 0, { ...wanted, ways: next })
          })}
        </Group>
      )}
      <Group title={say('filter.proof', { topic: lower(wanted.topic) })}>
        {proofs.map(proof => {
          const on = wanted.proof === proof
          const next = { ...wanted, proof: on ? null : proof }
          return chip(proof, say(`filter.proof.${proof}`), on, chips?.proof[proof], next)
        })}
      </Group>
      <Group title={say('filter.period')}>
        {periods.map(period => {
          const on = wanted.period === period
          const next = { ...wanted, period: on ? null : period }
          return chip(period, say(`filter.period.${period}`), on, chips?.periods[period], next)
        })}
      </Group>
    </>
  )
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset>
    <legend>{title}</legend>
    <div className="chips">{children}</div>
  </fieldset>
)
