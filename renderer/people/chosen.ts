import type { Input } from '../../shared/contract.ts'
import type { Wanted } from '../../shared/people.ts'

/** Who is chosen: these, or, where `all`, everybody whom the filters show but these. */
export type Chosen = { all: boolean; ids: ReadonlySet<string> }

export const nobody: Chosen = { all: false, ids: new Set() }
export const everybody: Chosen = { all: true, ids: new Set() }

export const isChosen = ({ all, ids }: Chosen, id: string): boolean => all !== ids.has(id)

/** `total`: of how many the filters show. */
export const countOf = ({ all, ids }: Chosen, total: number): number =>
  all ? Math.max(0, total - ids.size) : ids.size

/** Chooses these or lets go of them. */
export const choose = ({ all, ids }: Chosen, people: readonly string[], wish: boolean): Chosen => {
  const next = new Set(ids)
  for (const id of people) {
    if (all === wish) next.delete(id)
    else next.add(id)
  }
  return { all, ids: next }
}

/** As the engine is told. */
export const toldOf = ({ all, ids }: Chosen, wanted: Wanted): Input<'people.deny'>['chosen'] =>
  all ? { wanted, except: [...ids] } : { people: [...ids] }
