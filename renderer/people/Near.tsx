import type { PersonDetail } from '../../shared/people.ts'
import { foldName } from '../../shared/person/name.ts'
import type { Person } from '../../shared/view.ts'
import { useEngine } from '../ask.ts'
import { usePlace } from '../place.ts'
import { useNames } from '../ui/phone.ts'
import { useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useSay } from '../words/say.ts'

type Common = 'both' | 'name' | 'digits' | 'number'

/** What makes two look alike: the name, the last eight digits, or a number in a likely spelling. */
const commonOf = (one: Person, other: Person): Common => {
  const named = one.name !== null && other.name !== null && foldName(one.name) === foldName(other.name)
  const digits = one.phone !== null && one.phone.slice(-8) === other.phone?.slice(-8)
  if (named) return digits ? 'both' : 'name'
  return digits ? 'digits' : 'number'
}

/** Who may be the same person: the owner says whether it is one or two. */
export const Near = ({ detail }: { detail: PersonDetail }) => {
  const say = useSay()
  if (detail.near.length === 0) return null
  return (
    <section className="panel-near" aria-labelledby="panel-near">
      <h3 id="panel-near">{say('panel.near')}</h3>
      <ul>
        {detail.near.map(other => (
          <Alike key={other.id} person={detail.person} other={other} />
        ))}
      </ul>
      <p className="panel-line">{say('near.line')}</p>
    </section>
  )
}

const Alike = ({ person, other }: { person: Person; other: Person }) => {
  const say = useSay()
  const run = useRun()
  const engine = useEngine()
  const { tell, hush } = useToast()
  const { name, number } = useNames()
  const { place, go } = usePlace()
  const pair = { person: person.id, other: other.id }
  const part = async () => {
    hush()
    // Whichever of the two now stands for both knows the join.
    const { joins } = await engine.ask('person.show', { person: person.id })
    const join = joins.find(one => one.other.id === other.id) ?? joins.at(-1)
    if (join) await run('person.part', { person: person.id, join: join.id, why: say('near.undone') })
  }
  const join = async () => {
    const { ok } = await run('person.join', pair)
    if (!ok) return
    tell({ text: say('near.joined'), act: { label: say('detail.undo'), run: () => void part() } })
  }
  const apart = async () => {
    const result = await run('person.apart', pair)
    if (!result.ok) return
    const { act } = result.value
    const undo = async () => {
      hush()
      await run('act.undo', { act, why: say('near.undone') })
    }
    tell({ text: say('near.apart'), act: { label: say('detail.undo'), run: () => void undo() } })
  }
  return (
    <li>
      <button
        type="button"
        className="link"
        onClick={() => place.screen === 'people' && go({ ...place, person: other.id })}
      >
        {name(other)}
      </button>{' '}
      {other.name && <span>{number(other)?.short}</span>}
      <small>{say(`near.common.${commonOf(person, other)}`)}</small>
      <span className="near-acts">
        <button type="button" className="button" onClick={join}>
          {say('near.join')}
        </button>
        <button type="button" className="button" onClick={apart}>
          {say('near.two')}
        </button>
      </span>
    </li>
  )
}
