import CircleCheck from 'lucide-react/icons/circle-check'
import { useState } from 'react'
import type { Input } from '../../shared/contract.ts'
import { readIdentity } from '../../shared/person/read.ts'
import type { Work } from '../../shared/work.ts'
import { start, usePlace } from '../place.ts'
import { Choice } from '../ui/Choice.tsx'
import { CustomerText } from '../ui/CustomerText.tsx'
import { sayProblem } from '../ui/problem.ts'
import { When } from '../ui/when.tsx'
import { useSay } from '../words/say.ts'
import { asksDates, type Draft } from './draft.ts'
import { HowRead } from './HowRead.tsx'
import { UndoImport } from './UndoImport.tsx'
import { sayVerdict } from './verdict.ts'

/** How the customer of a chat is called in it; null where the shop writes alone. */
const customerOf = ({ look, me }: Draft): string | null =>
  look.chat?.authors.find(({ name }) => name !== me?.name)?.name ?? null

const hidesNumber = (draft: Draft): boolean => 'refused' in readIdentity(customerOf(draft) ?? '', draft.home)

/** Whether all is said that hearing a chat needs. */
const isReady = (draft: Draft): boolean =>
  draft.me !== null &&
  !draft.look.chat?.group &&
  !asksDates(draft) &&
  (!hidesNumber(draft) || 'identity' in readIdentity(draft.number, draft.home))

/** What the engine is asked to hear. */
export const chatOf = (draft: Draft): Input<'chat.run'> => ({
  reading: { file: draft.file.file, home: draft.home, overruled: draft.overruled },
  me: draft.me?.name ?? null,
  number: hidesNumber(draft) ? draft.number.trim() : null,
})

/** No name looks like this: they are marked. */
const nobody = 'nobody'

type WhoProps = { draft: Draft; put(draft: Draft): void; change(patch: Partial<Draft>): void; look(): void }

/** Who is who in an exported chat. A group is not taken: nobody leaves a list by a word to a group. */
export const ChatWho = ({ draft, put, change, look }: WhoProps) => {
  const say = useSay()
  const { chat } = draft.look
  if (!chat) return null
  if (chat.group)
    return (
      <div className="ended" role="alert">
        <p>
          <b>{say('chat.group')}</b>
        </p>
        <p>{say('chat.group.line')}</p>
      </div>
    )
  return (
    <>
      <HowRead draft={draft} put={put} />
      <div className="says-pick">
        <span aria-hidden="true">
          <b>{say('chat.me')}</b>
        </span>
        <Choice
          label={say('chat.me')}
          value={draft.me && (draft.me.name === null ? nobody : `=${draft.me.name}`)}
          options={[
            ...chat.authors.map(({ name, messages }) => ({
              value: `=${name}`,
              label: say('chat.author', { name, n: messages }),
            })),
            // Of two who write, one is the shop.
            ...(chat.authors.length === 1 ? [{ value: nobody, label: say('chat.me.silent') }] : []),
          ]}
          onChange={me => change({ me: { name: me === nobody ? null : me.slice(1) } })}
        />
      </div>
      {draft.me !== null && hidesNumber(draft) && <CustomerNumber draft={draft} change={change} />}
      <div className="acts">
        <button type="button" className="button main" disabled={!isReady(draft)} onClick={look}>
          {say('chat.look')}
        </button>
        <p className="quiet-line">{say('step.look.line')}</p>
      </div>
    </>
  )
}

/** The names of a saved contact hide the number: the owner has to know it. */
const CustomerNumber = ({ draft, change }: Pick<WhoProps, 'draft' | 'change'>) => {
  const say = useSay()
  const [left, setLeft] = useState(false)
  const { number, home } = draft
  const read = readIdentity(number, home)
  const trouble = left && number.trim() !== '' && 'refused' in read ? `phone-${read.refused}` : null
  const name = customerOf(draft)
  return (
    <label className="says-proof chat-number">
      {name ? say('chat.number', { name }) : say('chat.number.unnamed')}
      <input
        className="field"
        inputMode="tel"
        maxLength={60}
        placeholder={say('add.phone.place')}
        value={number}
        aria-invalid={trouble !== null}
        onChange={event => change({ number: event.target.value })}
        onBlur={() => setLeft(true)}
      />
      {trouble && (
        <span className="form-trouble" role="alert">
          {sayProblem(say, { kind: 'bad-input', code: trouble })}
        </span>
      )}
    </label>
  )
}

type Heard = NonNullable<Work['chat']>
type FoundProps = { heard: Heard; run(): void } | { heard: Heard; name: string; another(): void }

/** The requests that stand in a chat, in the customer's own words: first to see, then as they were filed. */
export const ChatFound = (props: FoundProps) => {
  const say = useSay()
  const { go } = usePlace()
  const { heard } = props
  const [undoing, setUndoing] = useState(false)
  const filed = 'name' in props
  return (
    <>
      <p className="lead" role={filed ? 'status' : undefined}>
        {filed && <CircleCheck size={18} strokeWidth={1.8} aria-hidden />}
        <b>{say(filed ? 'chat.filed' : 'chat.found', { n: heard.requests })}</b>{' '}
        {say('chat.found.of', { n: heard.messages })}
      </p>
      {heard.known > 0 && <p className="quiet-line">{say('chat.known', { n: heard.known })}</p>}
      {heard.found.length > 0 && (
        <ul className="chat-found">
          {heard.found.map(({ row, at, verdict, text }) => (
            <li key={row}>
              <p>
                <q>
                  <CustomerText text={text} />
                </q>
              </p>
              <span>{sayVerdict(say, verdict)}</span>
              <When at={at} as="dated" />
            </li>
          ))}
        </ul>
      )}
      <div className="acts">
        {filed ? (
          <>
            <button type="button" className="button main" onClick={() => go(start.inbox)}>
              {say('chat.inbox')}
            </button>
            <button type="button" className="button" onClick={props.another}>
              {say('brought.another')}
            </button>
            {heard.import !== null && (
              <button type="button" className="button" onClick={() => setUndoing(true)}>
                {say('chat.undo')}
              </button>
            )}
          </>
        ) : (
          <>
            <button type="button" className="button main" disabled={heard.requests === 0} onClick={props.run}>
              {say('chat.do', { n: heard.requests })}
            </button>
            <p className="quiet-line">{say(heard.requests === 0 ? 'chat.none' : 'chat.do.line')}</p>
          </>
        )}
      </div>
      {filed && (
        <UndoImport
          undoing={undoing && heard.import !== null ? { import: heard.import, name: props.name } : null}
          close={() => setUndoing(false)}
        />
      )}
    </>
  )
}
