import { type FormEvent, useState } from 'react'
import type { Topic } from '../../shared/consent/topic.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { sayProblem, useTry } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { TopicChecks } from '../ui/TopicChecks.tsx'
import { useSay } from '../words/say.ts'

type Props = { open: boolean; close(): void; onAdded(id: string): void }

/** A contact noted by hand, with what the person agreed to and how the owner knows. */
export const AddPerson = ({ open, close, onAdded }: Props) => {
  const say = useSay()
  return (
    <Dialog title={say('add.title')} open={open} onClose={close}>
      <Card close={close} onAdded={onAdded} />
    </Dialog>
  )
}

const Card = ({ close, onAdded }: Omit<Props, 'open'>) => {
  const say = useSay()
  const attempt = useTry()
  const { tell } = useToast()
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [topics, setTopics] = useState<Topic[]>([])
  const [proof, setProof] = useState('')
  const [trouble, setTrouble] = useState('')
  const ready = phone.trim() !== '' && (topics.length === 0 || proof.trim() !== '')
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    const result = await attempt('person.add', { name: name.trim(), phone, topics, proof: proof.trim() })
    if (!result.ok) return setTrouble(sayProblem(say, result.problem))
    tell({ text: say('add.done') })
    onAdded(result.value.person)
  }
  return (
    <form className="form" onSubmit={add}>
      <label>
        {say('add.name')}
        <input
          className="field"
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to be filled in
          autoFocus
          maxLength={200}
          placeholder={say('add.name.place')}
          value={name}
          onChange={event => setName(event.target.value)}
        />
      </label>
      <label>
        {say('add.phone')}
        <input
          className="field"
          inputMode="tel"
          maxLength={60}
          placeholder={say('add.phone.place')}
          value={phone}
          aria-invalid={trouble !== ''}
          aria-describedby="add-trouble"
          onChange={event => {
            setPhone(event.target.value)
            setTrouble('')
          }}
        />
      </label>
      <p id="add-trouble" className="form-trouble" role="alert">
        {trouble}
      </p>
      <TopicChecks legend={say('add.topics')} chosen={topics} onChange={setTopics}>
        <p className="form-hint">{say('add.topics.line')}</p>
      </TopicChecks>
      {topics.length > 0 && (
        <label>
          {say('add.proof')}
          <input
            className="field"
            maxLength={4000}
            placeholder={say('add.proof.place')}
            value={proof}
            onChange={event => setProof(event.target.value)}
          />
        </label>
      )}
      <div className="form-acts">
        <button type="button" className="button" onClick={close}>
          {say('cancel')}
        </button>
        <button type="submit" className="button main" disabled={!ready}>
          {say('add.do')}
        </button>
      </div>
    </form>
  )
}
