/** The names of what an owner teaches, for engine and page alike: nothing of the judge, nothing to be run. */

/** What the owner lets a word of her own mean. */
export const ownMeanings = ['out', 'in', 'help'] as const
export type OwnMeaning = (typeof ownMeanings)[number]

/** What tapping a button or choosing a row of a list means. */
export const tapMeanings = ['stop-all', 'stop-offers', 'in', 'help', 'nothing'] as const
export type TapMeaning = (typeof tapMeanings)[number]

/** Why a word of the owner's is refused. */
export const dangers = [
  'empty', // no letter in it
  'too-long', // a sentence: nobody would type it alike
  'too-short', // one or two letters are typed by accident
  'number', // a digit answers a menu
  'yes-or-no', // it answers questions
  'everyday', // customers say it all the time
  'goods', // it is about orders, appointments, things
  'unclear', // it is said of other things too: a person decides
  'known', // Sossego hears it already
  'opposite', // it already means something else
] as const
export type Danger = (typeof dangers)[number]
