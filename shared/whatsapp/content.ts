import { z } from 'zod'
import { type Said, saidIn } from './body.ts'
import { Id, soft, Word } from './scalar.ts'

/** What a message says, whoever wrote it. `type` is Meta's, with the kind within it: `interactive:list_reply`. */
export type Content = Omit<Said, 'kind'> & { type: string; edits?: string; deletes?: string }

/**
 * Reads what a message of this type says. A type that we don't know, and a body in a shape that we don't
 * know, are `unreadable`: the person did say something, so a human should look.
 */
export const contentOf = (type: string, message: Record<string, unknown>): Content => {
  if (type === 'edit') return editIn(message.edit)
  if (type === 'revoke') return revokeIn(message.revoke)
  return plain(type, message)
}

const plain = (type: string, message: Record<string, unknown>): Content => {
  const { kind, ...said } = saidIn(type, message[type]) ?? { form: 'unreadable' as const }
  return { ...said, type: kind ? `${type}:${kind}` : type }
}

const Edit = z.object({
  original_message_id: Id,
  message: z.looseObject({ type: Word, context: soft(z.object({ id: soft(Id) })) }),
})

/** The new words, as a message of their own that names the old one. An edit holds no further edit. */
const editIn = (edit: unknown): Content => {
  const { data } = Edit.safeParse(edit)
  if (!data) return { form: 'unreadable', type: 'edit' }
  const { original_message_id, message } = data
  const answers = message.context?.id
  const content = plain(message.type, message)
  return {
    ...(answers && { answers }),
    ...content,
    type: `edit:${content.type}`,
    edits: original_message_id,
  }
}

const Revoke = z.object({ original_message_id: Id })

const revokeIn = (revoke: unknown): Content => {
  const { data } = Revoke.safeParse(revoke)
  return data
    ? { form: 'other', type: 'revoke', deletes: data.original_message_id }
    : { form: 'unreadable', type: 'revoke' }
}
