/** What part a word can play in a wish. One word may play several; the grammar decides which. */
export const roles = [
  // what is done
  'stop', // pare, stop: takes a verb or a thing
  'stops', // param, dejan: tells, does not order
  'told', // of these, the forms that only order somebody else
  'cancel', // needs its object named
  'remove', // takes a person or a number off something
  'removed', // the same, done to someone: removed, retirado
  'take', // removes only together with `off`
  'off',
  'leave', // walks out by oneself
  'unsub', // means leaving a list by itself
  'send', // what the shop does
  'contact', // does it to a person, no object needed
  'call', // by voice
  'bother',
  'use', // the person's number
  'receive',
  'join',
  'back', // wants it again
  'want',
  'need',
  // what it is done to
  'messages',
  'offers',
  'news',
  'calls',
  'list',
  'account',
  'number',
  'vague', // isso, stuff
  'these', // more than one of them, named by pointing
  'all',
  'here',
  'other', // orders, bills, cars: never the talk itself
  'orders',
  'receipts',
  'channel',
  'data',
  'law',
  'rights', // copy, access, delete
  'hold', // the shop has them
  // who
  'self',
  'you',
  'toYou',
  'they', // somebody who is not here
  // how
  'neg',
  'didNot',
  'more',
  'again', // once more: not the same as never again
  'enough',
  'only',
  'may',
  'if',
  'result', // what happens, do I lose
  'why',
  'how',
  'future', // I am about to
  'asked', // I have said so before
  'still',
  'mistake',
  'clicked',
  'soon', // today, now: not for ever
  'hour',
  'often', // per week, less
  'tooOften', // every single day
  'good',
  'keyword', // a stop word only where it is spoken of as one
  'or',
  'reply', // "reply STOP": our own footer
  'forwarded',
  'that',
  'be',
  'of',
  'at',
  'with',
  'about',
  'light', // carries no meaning here
  'courtesy',
  // what only a person can answer
  'hint',
  'wrong', // a wrong number or person
  'dead',
  'isOf',
  'pointing',
] as const
export type Role = (typeof roles)[number]

/** Without a word of these a message is about something else. */
export const tellingRoles: readonly Role[] = [
  'stop',
  'stops',
  'cancel',
  'remove',
  'removed',
  'take',
  'leave',
  'unsub',
  'keyword',
  'neg',
  'enough',
  'only',
  'often',
  'tooOften',
  'hint',
  'wrong',
  'dead',
  'pointing',
  'law',
  'data',
  'back',
  'join',
  'want',
  'mistake',
]

/** What a message means when it is nothing but this word. `cancel` leans on what was asked before. */
export const wholes = ['out', 'cancel', 'ask', 'no', 'answer', 'in', 'help'] as const
export type Whole = (typeof wholes)[number]

/** Words of one language, each list as text: words and phrases between commas. */
export type Words = {
  lang: string
  /** Chat spelling, a pair between commas: how it is typed, then the word it stands for. */
  spelling?: string
  roles: Partial<Record<Role, string>>
  whole: Partial<Record<Whole, string>>
  /** Said to shops all the time, about anything: an owner may not make one her own word. */
  everyday?: string
  /** Everyday words one slip away from a word of leaving: never taken for a typo. */
  notTypos?: string
}
