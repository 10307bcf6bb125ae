import type { ConsentRow } from '../../shared/people.ts'
import type { Say } from '../words/say.ts'

/** Through what a consent came; a decision of the owner never looks like one that Sossego took. */
export const sayWay = (say: Say, { way, by }: Pick<ConsentRow, 'way' | 'by'>): string => {
  if (!way) return ''
  return by === 'owner' && way !== 'hand' && way !== 'import' && way !== 'erased'
    ? say('way.decided')
    : say(`way.${way}`)
}
