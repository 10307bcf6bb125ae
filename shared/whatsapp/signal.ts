import type { Who } from '../person/identity.ts'

/** Where in Meta's world a signal arose: `number` is the shop's phone_number_id, absent on account fields. */
type Origin = { account?: string; number?: string }

/**
 * How a message came. `picture`: a sticker, an image or a video without a word. `unreadable`: it has content that
 * the API does not hand over (edit, view once, poll…).
 */
export type Form =
  | 'text'
  | 'caption'
  | 'button'
  | 'reply'
  | 'reaction'
  | 'voice'
  | 'picture'
  | 'unreadable'
  | 'other'

export type MessageSignal = Origin & {
  kind: 'message'
  /** Meta's wamid. */
  id: string
  /** Milliseconds since 1970, when the customer sent it; 0 where Meta's time was broken. */
  at: number
  who: Who
  form: Form
  /** Meta's own type, with the kind within it: `text`, `image`, `unsupported:edit`, `interactive:list_reply`… */
  type: string
  /** The customer's own words: body, caption, label of the button, title of the reply, the emoji. */
  text?: string
  /** Id or payload that the shop gave the button or reply. */
  payload?: string
  /** wamid of the message that this one answers, quotes or reacts to. */
  answers?: string
  forwarded?: true
  /** Id of the group; a group message is never one person's opt-out. */
  group?: string
  /** wamid of the earlier message that this one edits or deletes. */
  edits?: string
  deletes?: string
}

/** Meta's own Stop / Resume switch (field `user_preferences`). Unknown values are kept, and are no opt-in. */
export type PreferenceSignal = Origin & {
  kind: 'preference'
  at: number
  who: Who
  value: 'stop' | 'resume' | 'other'
  raw: string
}

/** What became of a message of ours. `code` is Meta's error code where it failed, e.g. 131050. */
export type StatusSignal = Origin & {
  kind: 'status'
  /** wamid of our message. */
  id: string
  at: number
  who: Who
  status: string
  code?: number
  /** Meta's price category: marketing, utility, authentication, service… */
  category?: string
  /** What whoever sent it asked Meta to say back. */
  tag?: string
}

/** One person has a new number or a new user id. */
export type IdentitySignal = Origin & { kind: 'identity'; id: string; at: number; before: Who; after: Who }

/** A message that the shop wrote itself, from the phone app or another tool. */
export type EchoSignal = Origin & {
  kind: 'echo'
  id: string
  at: number
  to: Who
  text?: string
  type: string
}

/** News about a template, the number or the account: kept as history, read by the checklist. */
export type NoticeSignal = Origin & {
  kind: 'notice'
  about: 'template' | 'number' | 'account'
  /** Meta's field, e.g. `message_template_quality_update`. */
  field: string
  at: number
  /** The word that says what happened: event, new score, decision. Empty when Meta gave none. */
  what: string
  /** Scalars of the value, flat, in our words where we have one (`template`, `language`, `before`, `after`, `reason`). */
  details: Record<string, string | number | boolean | null>
}

export type Signal =
  | MessageSignal
  | PreferenceSignal
  | StatusSignal
  | IdentitySignal
  | EchoSignal
  | NoticeSignal

/** Something in a delivery that is not for us, by name, so that nothing vanishes without a word. */
export type LeftOut = { field: string; why: 'not for us' | 'unknown field' | 'unreadable' | 'too many' }

export type Reading = { signals: Signal[]; leftOut: LeftOut[] }
