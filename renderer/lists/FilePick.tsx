import Upload from 'lucide-react/icons/file-up'
import { type DragEvent, useRef, useState } from 'react'
import { sayProblem } from '../ui/problem.ts'
import { useFormats, useSay } from '../words/say.ts'
import type { Taking } from './drafts.tsx'

/** What a place needs to take a dropped file; `over` while one is held above it. */
export const useDrop = (take: (file: File) => void) => {
  const [over, setOver] = useState(false)
  const holds = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  return {
    over,
    drop: {
      onDragOver: (event: DragEvent) => {
        if (!holds(event)) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: (event: DragEvent) => {
        const into = event.relatedTarget
        if (!(into instanceof Node && event.currentTarget.contains(into))) setOver(false)
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) take(file)
      },
    },
  }
}

const lists = '.csv,.tsv,.txt,.xlsx,.xls,.vcf,.zip,text/*'
const proofs = 'image/*,application/pdf,.eml,.txt'

type ButtonProps = { label: string; take(file: File): void; kinds?: 'lists' | 'proofs'; main?: boolean }

/** Opens the computer's own window for choosing a file. */
export const FileButton = ({ label, take, kinds = 'lists', main }: ButtonProps) => {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={label}
        accept={kinds === 'lists' ? lists : proofs}
        onChange={event => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) take(file)
        }}
      />
      <button
        type="button"
        className={main ? 'button main' : 'button'}
        onClick={() => field.current?.click()}
      >
        {label}
      </button>
    </>
  )
}

type Props = { taking: Taking | null; take(file: File): void; line: string }

/** A file by drop, by button, or as pasted text. */
export const FilePick = ({ taking, take, line }: Props) => {
  const say = useSay()
  const { over, drop } = useDrop(take)
  const [pasting, setPasting] = useState(false)
  const [text, setText] = useState('')
  if (taking?.state === 'sending') return <Sending taking={taking} />
  return (
    <>
      {taking?.state === 'failed' && <Refused taking={taking} />}
      {pasting ? (
        <form
          className="paste"
          onSubmit={event => {
            event.preventDefault()
            if (text.trim()) take(new File([text], say('lists.paste.name'), { type: 'text/plain' }))
          }}
        >
          <label>
            {say('lists.paste.label')}
            <textarea
              className="field"
              // biome-ignore lint/a11y/noAutofocus: the owner has just asked for this field
              autoFocus
              rows={7}
              placeholder={say('lists.paste.place')}
              value={text}
              onChange={event => setText(event.target.value)}
            />
          </label>
          <div className="acts">
            <button type="submit" className="button main" disabled={!text.trim()}>
              {say('lists.paste.do')}
            </button>
            <button type="button" className="button" onClick={() => setPasting(false)}>
              {say('cancel')}
            </button>
          </div>
        </form>
      ) : (
        <section className="drop" aria-label={say('lists.drop')} data-over={over || undefined} {...drop}>
          <Upload size={24} strokeWidth={1.4} aria-hidden />
          <p>
            <b>{say(over ? 'lists.drop.now' : 'lists.drop')}</b>
          </p>
          <p>{line}</p>
          <div className="acts">
            <FileButton main label={say('lists.choose')} take={take} />
            <button type="button" className="button" onClick={() => setPasting(true)}>
              {say('lists.paste')}
            </button>
          </div>
          <p className="quiet-line">{say('lists.drop.kinds')}</p>
        </section>
      )}
    </>
  )
}

const Sending = ({ taking }: { taking: Extract<Taking, { state: 'sending' }> }) => {
  const say = useSay()
  const { percent } = useFormats()
  const label = say('lists.sending', { name: taking.name })
  return (
    <div className="progress">
      <p className="progress-label">
        <b>{label}</b> <span className="figure">{percent(taking.share)}</span>
      </p>
      <progress aria-label={label} max={1} {...(taking.share < 1 ? { value: taking.share } : {})} />
    </div>
  )
}

/** A chat that is too big, or whose pack holds too much, was exported with its photos. */
const heavy = ['too-big', 'zip-too-many', 'zip-bomb', 'zip-nested']

const Refused = ({ taking: { name, problem } }: { taking: Extract<Taking, { state: 'failed' }> }) => {
  const say = useSay()
  const chat = /\.zip$/i.test(name) && heavy.includes(problem.code)
  return (
    <div className="ended" role="alert">
      <p>
        <b>{say('lists.refused', { name })}</b>
      </p>
      <p>{chat ? say('lists.refused.chat') : sayProblem(say, problem)}</p>
      <details className="support">
        <summary>{say('support')}</summary>
        <code>
          {problem.kind} · {problem.code}
          {problem.detail && ` · ${problem.detail}`}
        </code>
      </details>
    </div>
  )
}
