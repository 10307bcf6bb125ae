import { z } from 'zod'
import { Id, isRecord, Payload, soft, Text, Word } from './scalar.ts'
import type { Form } from './signal.ts'

/** What the body of one type says. `kind`: Meta's name for the kind within the type. */
export type Said = { form: Form; kind?: string; text?: string; payload?: string; answers?: string }

/** Reads a message's body, the part that bears its type's name. Undefined: a type or a shape we don't know. */
export const saidIn = (type: string, body: unknown): Said | undefined =>
  bodies.get(type)?.safeParse(body).data

const wordless = (form: Form) => z.unknown().transform((): Said => ({ form }))

const Words = z.object({ body: Text }).transform(({ body }): Said => ({ form: 'text', text: body }))

const captioned = (alone: Form) =>
  z
    .object({ caption: Text.nullish() })
    .transform(({ caption }): Said => (caption ? { form: 'caption', text: caption } : { form: alone }))

/** Quick reply of a template. A shop that set no payload gets the label as payload. */
const Button = z
  .object({ text: Text, payload: soft(Payload) })
  .transform(({ text, payload }): Said => ({ form: 'button', text, ...(payload && { payload }) }))

/** Without emoji the reaction was taken back. */
const Reaction = z.object({ message_id: Id, emoji: Text.nullish() }).transform(
  ({ message_id, emoji }): Said => ({
    form: 'reaction',
    answers: message_id,
    ...(emoji && { text: emoji }),
  }),
)

const Unsupported = soft(z.object({ type: Word })).transform(
  (it): Said => ({ form: 'unreadable', ...(it && { kind: it.type }) }),
)

const Order = soft(z.object({ text: Text })).transform(
  (it): Said => ({ form: 'other', ...(it?.text && { text: it.text }) }),
)

const Choice = z
  .object({ id: soft(Payload), title: Text })
  .transform(({ id, title }): Said => ({ form: 'reply', text: title, ...(id && { payload: id }) }))

/** A filled-in form. Its own `body` is Meta's label ("Sent"); the customer's words are the answers. */
const Flow = z
  .object({ response_json: z.string(), name: soft(Payload) })
  .transform(({ response_json, name }): Said => {
    const text = answersIn(response_json)
    if (text === undefined) return { form: 'unreadable' }
    return { form: 'reply', text, ...(name && { payload: name }) }
  })

const answersIn = (json: string): string | undefined => {
  try {
    const answers: unknown = JSON.parse(json)
    if (!isRecord(answers)) return undefined
    const written = Object.entries(answers).filter(([name]) => name !== 'flow_token')
    return Text.parse(written.flatMap(([, answer]) => (typeof answer === 'string' ? answer : [])).join('\n'))
  } catch {
    return undefined
  }
}

const CallPermission = z
  .object({ response: Payload })
  .transform(({ response }): Said => ({ form: 'other', payload: response }))

const replies = new Map<string, z.ZodType<Said>>([
  ['button_reply', Choice],
  ['list_reply', Choice],
  ['nfm_reply', Flow],
  ['call_permission_reply', CallPermission],
])

const Interactive = z.looseObject({ type: Word }).transform((body): Said => {
  const said = replies.get(body.type)?.safeParse(body[body.type]).data
  return { ...(said ?? { form: 'unreadable' }), kind: body.type }
})

const bodies = new Map<string, z.ZodType<Said>>([
  ['text', Words],
  ['button', Button],
  ['interactive', Interactive],
  ['reaction', Reaction],
  ['unsupported', Unsupported],
  ['image', captioned('picture')],
  ['video', captioned('picture')],
  ['document', captioned('other')],
  ['audio', wordless('voice')],
  ['order', Order],
  ['sticker', wordless('picture')],
  ['location', wordless('other')],
  ['contacts', wordless('other')],
  ['request_welcome', wordless('other')],
])
