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
  'toAnybody', // done to others too: only with the person or a thing of ours
  'tell', // lets the person know something of their own
  'call', // by voice
  'bother',
  'use', // the person's number
  'receive',
  'receives', // tells, unless somebody wants it
  'see', // looks at: at our messages, or at anything
  'join',
  'back', // wants it again
  'want',
  'need',
  'revoke', // takes a permission back
  // what it is done to
  'messages',
  'offers',
  'news',
  'calls',
  'list',
  'account',
  'number',
  'vague', // isso, stuff
  'rest', // what is left when a part was named
  'these', // more than one of them, named by pointing
  'all',
  'anyAtAll', // of no kind whatever
  'here',
  'other', // orders, bills, cars: never the talk itself
  'orders',
  'receipts',
  'booking', // orders, appointments, queues: what else a text of ours may let her cancel
  'channel',
  'data',
  'law',
  'rights', // copy, access, delete
  'permission', // consent by its names
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
  'goOn', // does not end: not to go on is to end
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
  'times', // so many of them, so long ago
  'tooOften', // every single day
  'good',
  'keyword', // a stop word only where it is spoken of as one
  'or',
  'but',
  'keep', // let it go on
  'robot', // said by machines of other firms
  'weEnd', // how a shop says it: te quitamos de la lista, darte de baja
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
  // in languages whose words stand in any order
  'never', // a not that may stand on either side of its verb: nicht, pas, मत
  'perhapsNot', // the same, but only beside a verb of its own language: plus, mat
  'affirms', // before it `plus` means more: envoyez-moi plus
  'sendsNot', // one word that says not to send: göndermeyin, 送らないで
  'wantsNot', // one word that says not to want: istemiyorum
  'ceases', // orders to stop, before or after what is to stop
  'erases', // takes off, before or after what is taken
  'signsOff', // leaves a list by itself, unless of something else
  'anew', // once again: comes back
  'had', // tells of the past: habe … bekommen
  'half', // a verb whose other half stands further on: melden … ab
  'otherHalf',
  'anymore', // `more` in a word that means other things elsewhere: plus
  'me', // `self` likewise: m
  'however', // but, likewise: mais
  'small', // carries no meaning, likewise: die, par, se
] as const
export type Role = (typeof roles)[number]

/** Without a word of these a message is about something else. */
export const tellingRoles: readonly Role[] = [
  'robot',
  'revoke',
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
  'never',
  'perhapsNot',
  'sendsNot',
  'wantsNot',
  'ceases',
  'erases',
  'signsOff',
  'anew',
  'half',
]

/** What a message means when it is nothing but this word. `cancel` leans on what was asked before. */
export const wholes = ['out', 'cancel', 'ask', 'no', 'answer', 'in', 'help'] as const
export type Whole = (typeof wholes)[number]

/** Words by the part they play, each list as text: words and phrases between commas. */
export type Roles = Partial<Record<Role, string>>

/** Words of one language, each list as text: words and phrases between commas. */
export type Words = {
  lang: string
  /** Chat spelling, a pair between commas: how it is typed, then the word it stands for. */
  spelling?: string
  roles: Roles
  whole: Partial<Record<Whole, string>>
  /** Said to shops all the time, about anything: an owner may not make one her own word. */
  everyday?: string
  /** Everyday words one slip away from a word of leaving: never taken for a typo. */
  notTypos?: string
  /** How words begin that come in many forms: `mesaj` for `mesajlarınızı`. */
  beginnings?: Roles
  /** How words end that are put together: `kurs` for `Yogakurs`. */
  ends?: Roles
}
