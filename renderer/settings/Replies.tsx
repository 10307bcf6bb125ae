import { type FormEvent, useEffect, useId, useState } from 'react'
import type { Output } from '../../shared/contract.ts'
import { longestReply } from '../../shared/reply/events.ts'
import type { Language } from '../../shared/view.ts'
import { useAsk } from '../ask.ts'
import { ScreenHead } from '../frame/ScreenHead.tsx'
import { Part } from '../teach/Part.tsx'
import { useRun } from '../ui/problem.ts'
import { Loading, Trouble } from '../ui/States.tsx'
import { Switch } from '../ui/Switch.tsx'
import { useToast } from '../ui/Toast.tsx'
import { ownNames } from '../words/languages.ts'
import { useFormats, useSay } from '../words/say.ts'

type Shown = Output<'reply.show'>
type Text = Shown['texts'][number]

/** The answer at the top: does anybody hear back without the owner? */
export const RepliesHead = () => {
  const say = useSay()
  const { data } = useAsk('reply.show', {})
  const on = data?.itself && data.connected ? 'yes' : 'no'
  return <ScreenHead title={say('replies.title', { on })} line={say('replies.line')} />
}

/** What Sossego answers by itself, in which words, and whether people see that their message was read. */
export const Replies = () => {
  const { data, error, refetch } = useAsk('reply.show', {})
  return (
    <div className="teach">
      {data ? (
        <>
          <Itself shown={data} />
          <Texts shown={data} />
          <Read on={data.read} />
        </>
      ) : error ? (
        <Trouble problem={error} again={() => void refetch()} />
      ) : (
        <Loading rows={6} />
      )}
    </div>
  )
}

const Itself = ({ shown: { itself, connected, numbers } }: { shown: Shown }) => {
  const say = useSay()
  const run = useRun()
  const { number } = useFormats()
  return (
    <Part title={say('replies.itself')} line={say('replies.itself.line')}>
      <Switch on={itself} onChange={on => void run('reply.set', { itself: on })}>
        {say('replies.itself.on')}
      </Switch>
      {!connected && <p className="teach-blank">{say('replies.itself.off')}</p>}
      {numbers.map(one => (
        <p key={one.number} className="teach-blank">
          {say('replies.free', { used: number(one.used), of: number(one.of) })}
        </p>
      ))}
    </Part>
  )
}

/** How each language marks the place of what was stopped. */
const gapOf: Record<Language, string> = { 'pt-BR': '{parou}', es: '{paró}', en: '{stopped}' }

const Texts = ({ shown }: { shown: Shown }) => {
  const say = useSay()
  const gaps = shown.texts.map(one => gapOf[one.language])
  return (
    <Part title={say('replies.texts')} line={say('replies.texts.line', { gap: gaps.join(', ') })}>
      {shown.texts.map(one => (
        <TextOf key={one.language} text={one} />
      ))}
    </Part>
  )
}

const TextOf = ({ text: { language, own, ours, all, offers } }: { text: Text }) => {
  const say = useSay()
  const run = useRun()
  const id = useId()
  const { tell } = useToast()
  const kept = own ?? ours
  const [text, setText] = useState(kept)
  useEffect(() => setText(kept), [kept])
  const changed = text.trim() !== kept && text.trim() !== ''
  const keep = async (words: string) => {
    const { ok } = await run('reply.set', { text: { language, text: words } })
    if (ok) tell({ text: say(words ? 'replies.kept' : 'replies.back') })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (changed) void keep(text.trim())
  }
  return (
    <form className="reply-text" onSubmit={submit}>
      <label htmlFor={id}>{say('replies.text', { language: ownNames[language] })}</label>
      <textarea
        id={id}
        className="field"
        lang={language}
        maxLength={longestReply}
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <div className="acts">
        <button type="submit" className="button" disabled={!changed}>
          {say('replies.keep')}
        </button>
        {own !== null && (
          <button type="button" className="link" onClick={() => void keep('')}>
            {say('replies.ours')}
          </button>
        )}
      </div>
      <div className="reply-previews">
        {(
          [
            ['all', all],
            ['offers', offers],
          ] as const
        ).map(([what, words]) => (
          <figure key={what}>
            <figcaption>{say(`replies.see.${what}`)}</figcaption>
            <p lang={language}>{words}</p>
          </figure>
        ))}
      </div>
    </form>
  )
}

const Read = ({ on }: { on: boolean }) => {
  const say = useSay()
  const run = useRun()
  return (
    <Part title={say('replies.read')} line={say('replies.read.line')}>
      <Switch on={on} onChange={read => void run('reply.set', { read })}>
        {say('replies.read.on')}
      </Switch>
    </Part>
  )
}
