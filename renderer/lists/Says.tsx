import { useState } from 'react'
import { grounds } from '../../shared/events.ts'
import type { Problem } from '../../shared/view.ts'
import { useAsk, useEngine } from '../ask.ts'
import { sendFile } from '../files.ts'
import { Choice } from '../ui/Choice.tsx'
import { Options } from '../ui/Options.tsx'
import { sayProblem } from '../ui/problem.ts'
import { TopicChecks } from '../ui/TopicChecks.tsx'
import { useSay } from '../words/say.ts'
import { useTopics } from '../words/topics.ts'
import { type Draft, type Says as SaysWhat, type Terms, topicsAtFirst } from './draft.ts'
import { FileButton } from './FilePick.tsx'

const kinds = ['contacts', 'granted', 'denied'] as const satisfies readonly SaysWhat[]

type Props = { draft: Draft; change(patch: Partial<Draft>): void }

/** What a list says of everybody on it, and how the owner knows. */
export const Says = ({ draft, change }: Props) => {
  const say = useSay()
  const { started } = useTopics()
  const { terms, means, look } = draft
  const set = (patch: Partial<Terms>) => change({ terms: { ...terms, ...patch } })
  const choose = (says: SaysWhat) =>
    set({ says, topics: says === terms.says ? terms.topics : topicsAtFirst(says, started) })
  const consent = look.columns.find((_, index) => means[index] === 'consent')
  return (
    <div className="says">
      <Options
        legend={say('says.ask')}
        value={terms.says}
        options={kinds.map(one => ({
          value: one,
          label: say(`says.${one}`),
          line: say(`says.${one}.line`),
        }))}
        onChange={choose}
      />
      {consent && terms.says !== null && terms.says !== 'denied' && (
        <p className="note">
          {say(terms.says === 'granted' ? 'says.column' : 'says.column.contacts', { name: consent.name })}
        </p>
      )}
      {(terms.says === 'granted' || terms.says === 'denied') && (
        <TopicChecks
          legend={say(`says.topics.${terms.says}`)}
          chosen={terms.topics}
          onChange={topics => set({ topics })}
        />
      )}
      {terms.says === 'granted' && <Granted terms={terms} set={set} dated={means.includes('date')} />}
      {terms.says === 'denied' && <Proof terms={terms} set={set} label={say('says.proof.denied')} />}
    </div>
  )
}

type TermsProps = { terms: Terms; set(patch: Partial<Terms>): void }

const Proof = ({ terms, set, label }: TermsProps & { label: string }) => {
  const say = useSay()
  return (
    <label className="says-proof">
      {label}
      <input
        className="field"
        maxLength={4000}
        placeholder={say('says.proof.place')}
        value={terms.proof}
        onChange={event => set({ proof: event.target.value })}
      />
    </label>
  )
}

/** How the owner knows of a "yes": in words always, the rest where she has it. */
const Granted = ({ terms, set, dated }: TermsProps & { dated: boolean }) => {
  const say = useSay()
  const { wordings = [] } = useAsk('shop.show', {}).data ?? {}
  return (
    <>
      <Proof terms={terms} set={set} label={say('says.proof')} />
      <p className="note">{say(dated ? 'says.dated' : 'says.undated')}</p>
      <div className="says-pick">
        <span aria-hidden="true">{say('says.ground')}</span>
        <Choice
          label={say('says.ground')}
          value={terms.ground}
          options={grounds.map(one => ({ value: one, label: say(`says.ground.${one}`) }))}
          onChange={ground => set({ ground })}
        />
        <p className="quiet-line">{say(`says.ground.${terms.ground}.line`)}</p>
      </div>
      {wordings.length > 0 && (
        <label className="pick">
          {say('says.wording')}
          <select
            className="select"
            value={terms.wording ?? ''}
            onChange={event => set({ wording: event.target.value || null })}
          >
            <option value="">{say('says.wording.none')}</option>
            {wordings.map(({ id, title, version }) => (
              <option key={id} value={id}>
                {say('says.wording.one', { title, version })}
              </option>
            ))}
          </select>
        </label>
      )}
      <ProofFiles terms={terms} set={set} />
    </>
  )
}

/** Photos, PDFs and screenshots that prove it. */
const ProofFiles = ({ terms, set }: TermsProps) => {
  const say = useSay()
  const engine = useEngine()
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState('')
  const add = async (file: File) => {
    setSending(true)
    setTrouble('')
    try {
      const info = await sendFile(engine, file)
      set({ files: [...terms.files, info] })
    } catch (problem) {
      // The engine rejects with nothing but a Problem.
      setTrouble(sayProblem(say, problem as Problem))
    }
    setSending(false)
  }
  return (
    <div className="says-pick">
      <span>{say('says.files')}</span>
      {terms.files.length > 0 && (
        <ul className="says-files">
          {terms.files.map(file => (
            <li key={file.file}>
              {file.name}{' '}
              <button
                type="button"
                className="link quiet"
                aria-label={say('says.files.drop', { name: file.name })}
                onClick={() => set({ files: terms.files.filter(one => one !== file) })}
              >
                {say('says.files.take')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {terms.files.length < 20 && (
        <div>
          <FileButton
            label={say(sending ? 'loading' : 'says.files.add')}
            take={file => void add(file)}
            kinds="proofs"
          />
        </div>
      )}
      {trouble && (
        <p className="form-trouble" role="alert">
          {trouble}
        </p>
      )}
    </div>
  )
}
