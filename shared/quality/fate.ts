import type { PromiseRow, TemplateRow } from '../teach.ts'

/** How the ways out of a template fare: the worst of them counts. */
export type Fate = PromiseRow['tried'] | 'none'

const worstFirst = ['lost', 'waits', 'heard'] as const

export const fateOf = ({ promises }: { promises: readonly Pick<PromiseRow, 'tried'>[] }): Fate =>
  worstFirst.find(tried => promises.some(one => one.tried === tried)) ?? 'none'

/** An offer that promises no way out: whoever wants no more can only block the shop. */
export const isSilent = ({
  category,
  promises,
}: Pick<TemplateRow, 'category'> & { promises: readonly unknown[] }): boolean =>
  category === 'MARKETING' && promises.length === 0
