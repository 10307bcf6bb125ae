import type { Part } from '../../events.ts'
import type { Own } from '../../optout/own.ts'

/** A template as it is checked. `links`: addresses behind its buttons, as far as they are known. */
export type Draft = {
  name: string
  /** Meta's, e.g. `pt_BR`. */
  language: string
  category: string
  parts: readonly Part[]
  links: readonly string[]
}

/** What a check stands on besides the template. `shop`: its name; null where nobody said. */
export type Known = { own: Own; shop: string | null }

/** Where something was found, with its words; empty words where something is missing there. */
export type Spot = { place: Part['place']; text: string }

/** `error`: Meta refuses it or punishes it, or a customer's right suffers. `warning`: it costs quality. */
export type Severity = 'error' | 'warning'

/** One rule. `source`: Meta's page that says so, `read`: the state of it. */
export type Rule<Id extends string = string> = {
  id: Id
  severity: Severity
  why: string
  source: string
  read: string
  find: (draft: Draft, known: Known) => Spot[]
}

/** Keeps the name of a rule, so that the compiler knows all of them. */
export const rule = <Id extends string>(one: Rule<Id>): Rule<Id> => one

const whatsapp = 'https://developers.facebook.com/documentation/business-messaging/whatsapp'

/** Pages of Meta's that the rules come from. */
export const pages = {
  components: `${whatsapp}/templates/components`,
  guidelines: 'https://developers.facebook.com/docs/whatsapp/message-templates/guidelines',
  quality: `${whatsapp}/messages/send-messages`,
  enforcement: `${whatsapp}/policy-enforcement`,
  optIn: 'https://developers.facebook.com/docs/whatsapp/overview/getting-opt-in',
  policy: 'https://business.whatsapp.com/policy',
  commerce: 'https://www.whatsapp.com/legal/commerce-policy',
} as const

/** The texts of a draft that are read as sentences. */
export const said = ({ parts }: Draft): Part[] => parts.filter(({ place }) => place !== 'button')
