import { type FormEvent, useState } from 'react'
import type { Topic } from '../../shared/consent/topic.ts'
import type { Ground } from '../../shared/events.ts'
import type { ConsentRow } from '../../shared/people.ts'
import { useNow } from '../ui/now.ts'
import { useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useWhen } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'
import { dayOf, noonOf } from './days.ts'
import { useHanded } from './handed.ts'
import { ProofFiles } from './ProofFiles.tsx'
import { ProofMore } from './ProofMore.tsx'

export type Answer = 'granted' | 'denied'
/** What may be told beside the proof in words. Days as `yyyy-mm-dd`; empty where nothing is said. */
export type More = { day: string; ground: Ground; wording: string; review: string }

type Props = { person: string; topic: Topic; answer: Answer; before: ConsentRow; close(): void }

/** "How do you know?": words first; when, on what ground, which words were shown and files where she has them. */
export const ProofForm = ({ person, topic, answer, before, close }: Props) => {
  const say = useSay()
  const { lower } = useTopics()
  const run = useRun()
  const when = useWhen()
  const { tell } = useToast()
  const today = dayOf(useNow())
  const handed = useHanded()
  const [proof, setProof] = useState('')
  const [more, setMore] = useState<More>({ day: today, ground: 'consent', wording: '', review: '' })
  const [busy, setBusy] = useState(false)
  const at = more.day === today ? null : noonOf(more.day)
  const wrong =
    more.day > today
      ? say('proof.ahead')
      : answer === 'granted' && more.review !== '' && more.review <= today
        ? say('proof.past')
        : ''
  const ready = proof.trim() !== '' && handed.coming === null && wrong === '' && !busy
  const overNo = before.state === 'denied' && answer === 'granted'
  const tooOld = overNo && at !== null && before.since !== null && at <= before.since
  const review = answer === 'granted' ? noonOf(more.review) : null
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    setBusy(true)
    const { ok } = await run('consent.set', {
      person,
      topic,
      state: answer,
      proof: proof.trim(),
      ...(at !== null && { at }),
      ...(answer === 'granted' && more.ground !== 'consent' && { ground: more.ground }),
      ...(answer === 'granted' && more.wording && { wording: more.wording }),
      ...(handed.files.length > 0 && { files: handed.files.map(one => one.file) }),
      ...(review !== null && { review }),
    })
    setBusy(false)
    if (!ok) return
    handed.keep()
    tell({ text: say('panel.saved') })
    close()
  }
  return (
    <form
      className="proof"
      noValidate
      onSubmit={save}
      onPaste={event => {
        const pasted = [...event.clipboardData.files]
        if (pasted.length > 0) void handed.add(pasted)
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <label>
        {say(`panel.ask.${answer}`, { topic: lower(topic) })}
        <input
          className="field"
          // biome-ignore lint/a11y/noAutofocus: the owner has just asked for this field
          autoFocus
          maxLength={4000}
          placeholder={say('panel.ask.place')}
          value={proof}
          onChange={event => setProof(event.target.value)}
        />
      </label>
      {overNo && <p className="proof-care">{say('panel.ask.over-no')}</p>}
      <details className="proof-more">
        <summary>{say(answer === 'granted' ? 'proof.more' : 'proof.more.no')}</summary>
        <ProofMore answer={answer} more={more} set={change => setMore({ ...more, ...change })} />
        <ProofFiles handed={handed} />
      </details>
      {tooOld && before.since !== null && (
        <p className="proof-care" role="status">
          {say('proof.too-old', { date: when.date(before.since) })}
        </p>
      )}
      {wrong && (
        <p className="proof-care" role="status">
          {wrong}
        </p>
      )}
      <div className="proof-acts">
        <button type="submit" className="button main" disabled={!ready}>
          {say('panel.ask.do')}
        </button>
        <button type="button" className="button" onClick={close}>
          {say('cancel')}
        </button>
      </div>
    </form>
  )
}
