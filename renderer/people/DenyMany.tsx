import { type FormEvent, useState } from 'react'
import type { Topic } from '../../shared/consent/topic.ts'
import type { Input } from '../../shared/contract.ts'
import { useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { TopicChecks } from '../ui/TopicChecks.tsx'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'

type Props = { chosen: Input<'people.deny'>['chosen']; topic: Topic; cancel(): void; done(): void }

/** The same "no" for everybody chosen, with the owner's answer to "how do you know?". */
export const DenyMany = ({ chosen, topic, cancel, done }: Props) => {
  const say = useSay()
  const run = useRun()
  const { tell, hush } = useToast()
  const { all } = useTopics()
  const [topics, setTopics] = useState<Topic[]>(topic === 'service' ? [] : [topic])
  const [proof, setProof] = useState('')
  const [busy, setBusy] = useState(false)
  const ready = topics.length > 0 && proof.trim() !== '' && !busy
  const note = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    setBusy(true)
    const result = await run('people.deny', { chosen, topics, proof: proof.trim() })
    setBusy(false)
    if (!result.ok) return
    const { people, act } = result.value
    const undo = async () => {
      hush()
      if (act) await run('act.undo', { act, why: say('near.undone') })
    }
    const text = say('deny.done', { n: people, topics: all(topics) })
    tell(act ? { text, act: { label: say('detail.undo'), run: () => void undo() } } : { text })
    done()
  }
  return (
    <form className="form" onSubmit={note}>
      <p className="form-hint">{say('deny.line')}</p>
      <TopicChecks legend={say('deny.topics')} chosen={topics} onChange={setTopics} />
      <label>
        {say('add.proof')}
        <input
          className="field"
          maxLength={4000}
          placeholder={say('deny.place')}
          value={proof}
          onChange={event => setProof(event.target.value)}
        />
      </label>
      <div className="form-acts">
        <button type="button" className="button" onClick={cancel}>
          {say('cancel')}
        </button>
        <button type="submit" className="button main" disabled={!ready}>
          {say('deny.do')}
        </button>
      </div>
    </form>
  )
}
