import MessageCircle from 'lucide-react/icons/message-circle'
import { useId, useState } from 'react'
import { longestReply } from '../../shared/reply/events.ts'
import type { RequestDetail } from '../../shared/view.ts'
import { Key } from '../ui/Key.tsx'
import { useKeys } from '../ui/keys.ts'
import { useNames } from '../ui/phone.ts'
import { sayProblem, useRun } from '../ui/problem.ts'
import { useToast } from '../ui/Toast.tsx'
import { useWhen } from '../ui/when.tsx'
import { useFormats, useSay } from '../words/say.ts'

/** Answering the person: one act where WhatsApp allows it, one calm line why not where it does not. */
export const Reply = ({ detail }: { detail: RequestDetail }) => {
  const say = useSay()
  const [opened, setOpened] = useState(false)
  // What she has made of the draft; kept while it is closed and where sending fails.
  const [text, setText] = useState<string | null>(null)
  const { reply } = detail
  const open = () => setOpened(true)
  const missed = reply.may && reply.sent?.problem
  useKeys({ r: () => (reply.may ? open() : false) })
  if (!reply.may)
    return reply.why === null || reply.why === 'replied' ? null : (
      <p className="reply-why">
        <MessageCircle size={15} strokeWidth={1.8} aria-hidden />{' '}
        <span>{say(`problem.reply-${reply.why}`)}</span>
      </p>
    )
  return (
    <section className="reply">
      {missed && <p role="status">{say('reply.missed', { why: sayProblem(say, missed) })}</p>}
      {opened ? (
        <Compose detail={detail} text={text} write={setText} close={() => setOpened(false)} />
      ) : (
        <div className="reply-line">
          <button type="button" className="button" aria-keyshortcuts="r" onClick={open}>
            {say('reply.open')} <Key>R</Key>
          </button>
          <Facts reply={reply} />
        </div>
      )}
    </section>
  )
}

const Facts = ({ reply: { used, of, until } }: Pick<RequestDetail, 'reply'>) => {
  const say = useSay()
  const when = useWhen()
  const { number } = useFormats()
  const cost = say(used < of ? 'reply.cost' : 'reply.cost.over', { used: number(used), of: number(of) })
  const moment = until === null ? null : when.isToday(until) ? when.clock(until) : when.ahead(until)
  return (
    <small>
      {moment && say('reply.until', { when: moment })} {cost}
    </small>
  )
}

type ComposeProps = { detail: RequestDetail; text: string | null; write(text: string): void; close(): void }

const Compose = ({ detail, text, write, close }: ComposeProps) => {
  const say = useSay()
  const run = useRun()
  const id = useId()
  const { tell } = useToast()
  const { number } = useFormats()
  const { name } = useNames()
  const [busy, setBusy] = useState(false)
  const { row, reply } = detail
  const words = text ?? reply.draft
  const who = name(row.person)
  const ready = words.trim() !== '' && words.length <= longestReply && !busy
  const send = async () => {
    if (!ready) return
    setBusy(true)
    const { ok } = await run('reply.send', { request: row.id, text: words.trim() })
    setBusy(false)
    if (!ok) return
    close()
    tell({ text: say('reply.sent', { name: who }) })
    document.querySelector<HTMLElement>('.requests')?.focus({ preventScroll: true })
  }
  useKeys({ 'Ctrl+Enter': () => void send() })
  return (
    <form
      className="reply-form"
      onSubmit={event => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <label htmlFor={id}>{say('reply.title', { name: who })}</label>
      <textarea
        id={id}
        className="field"
        // biome-ignore lint/a11y/noAutofocus: the owner has just asked for this field
        autoFocus
        rows={4}
        maxLength={longestReply}
        aria-describedby={`${id}-about`}
        aria-keyshortcuts="Control+Enter"
        value={words}
        onFocus={({ currentTarget: { value }, currentTarget }) =>
          currentTarget.setSelectionRange(value.length, value.length)
        }
        onChange={event => write(event.target.value)}
      />
      <div className="reply-count">
        <span>{reply.draft ? say(`reply.in.${reply.language}`) : say('reply.own')}</span>
        <span>{say('reply.count', { n: number(words.length), most: number(longestReply) })}</span>
      </div>
      <div id={`${id}-about`}>
        <Facts reply={reply} />
      </div>
      <div className="acts">
        <button type="submit" className="button main" disabled={!ready}>
          {say('reply.send')} <Key>Ctrl ↵</Key>
        </button>
        <button type="button" className="button" onClick={close}>
          {say('cancel')} <Key>Esc</Key>
        </button>
      </div>
    </form>
  )
}
