import type { VerdictKind } from './verdict.ts'

/**
 * Every rule there is, with the verdict it gives by itself. The judge writes them with a language before
 * (`pt.stop-sending`, a wish that leaves something standing as `pt.stop-sending-but`); where two rooms use one
 * name, the room stays with it (`emoji.stop`, `meta.stop`). `any`: the owner or the moment says what it means.
 * `unknown` stands for a rule of an older or newer Sossego. Each has its sentence in renderer/words (`rule.<name>`).
 */
export const rules = {
  // a whole message that is one known word or sign
  word: 'OUT',
  typo: 'OUT',
  promised: 'OUT',
  cancel: 'ASK',
  'answer-no': 'OUT',
  'answer-yes': 'IN',
  no: 'ASK',
  answer: 'NONE',
  in: 'IN',
  help: 'HELP',
  menu: 'NONE',
  unclear: 'ASK',
  'emoji.stop': 'OUT',
  'emoji.hand': 'ASK',
  'emoji.angry': 'ASK',
  // a wish within a sentence
  'stop-sending': 'OUT',
  'stop-messages': 'OUT',
  'stop-this': 'ASK',
  'never-stops': 'ASK',
  enough: 'OUT',
  'not-send': 'OUT',
  'not-call': 'TOPIC',
  'not-in-list': 'OUT',
  'not-wanted': 'OUT',
  'asked-before': 'OUT',
  'cancel-messages': 'OUT',
  'cancel-account': 'ASK',
  unsubscribe: 'OUT',
  'leave-list': 'OUT',
  'remove-me': 'OUT',
  'withdraw-consent': 'OUT',
  'part-of-it': 'TOPIC',
  'refused-thing': 'TOPIC',
  'refused-part': 'TOPIC',
  'only-orders': 'TOPIC',
  'only-some': 'TOPIC',
  'when-or-where': 'TOPIC',
  'how-often': 'TOPIC',
  'too-often': 'ASK',
  // said besides
  'data-law': 'DATA',
  'data-right': 'DATA',
  'about-the-word': 'HELP',
  'by-mistake': 'IN',
  back: 'IN',
  join: 'IN',
  'wants-messages': 'IN',
  hint: 'ASK',
  'wrong-person': 'ASK',
  'not-mine': 'ASK',
  died: 'ASK',
  perhaps: 'ASK',
  robot: 'NONE',
  picture: 'ASK',
  none: 'NONE',
  // no words to judge
  'form.voice': 'ASK',
  'form.unreadable': 'ASK',
  'form.forwarded': 'NONE',
  'form.other': 'NONE',
  'meta.stop': 'OUT',
  'meta.resume': 'IN',
  'meta.131050': 'OUT',
  'meta.131050.brake': 'ASK',
  // what somebody else decided
  'shop.own': 'any',
  'shop.tag': 'any',
  edited: 'any',
  unknown: 'any',
} as const satisfies Record<string, VerdictKind | 'any'>

export type RuleName = keyof typeof rules

// Keys of the record above.
export const ruleNames = Object.keys(rules) as RuleName[]

const isRule = (name: string): name is RuleName => Object.hasOwn(rules, name)

/** Which rule a verdict names, and whether it says that something may go on. Never fails. */
export const ruleOf = (rule: string): { name: RuleName; but: boolean } => {
  const last = rule.split('.').at(-1) ?? ''
  const but = last.endsWith('-but')
  const name = but ? last.slice(0, -'-but'.length) : last
  if (isRule(rule)) return { name: rule, but }
  return { name: isRule(name) ? name : 'unknown', but }
}
