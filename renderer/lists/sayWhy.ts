import { rows } from '../words/pt-BR/rows.ts'
import type { Say } from '../words/say.ts'

type Told = Extract<keyof typeof rows, `why.row.${string}`>
const isTold = (id: string): id is Told => id.startsWith('why.row.') && Object.hasOwn(rows, id)

/** Why a row is where it is. A reason that a newer engine gives is said in general. */
export const sayWhy = (say: Say, why: string): string => {
  const id = `why.row.${why}`
  return say(isTold(id) ? id : 'why.row.other')
}

/** Every reason in the owner's words, for a report that the engine writes. */
export const whyWords = (say: Say): Record<string, string> =>
  Object.fromEntries(
    Object.keys(rows)
      .filter(isTold)
      .map(id => [id.slice('why.row.'.length), say(id)]),
  )
