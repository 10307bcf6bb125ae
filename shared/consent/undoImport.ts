import type { Undone } from '../events.ts'
import type { ImportUndone } from '../lists/events.ts'
import { noted, type Pen } from '../person/meet.ts'
import type { Ledger } from './ledger.ts'
import { standing } from './standing.ts'

/**
 * Takes a whole list back: what it said counts no more; whoever was known by it alone is gone from every list. Requests
 * that were found in an exported chat are each taken back, with the same reason.
 */
export const undoImport = (
  ledger: Ledger,
  pen: Pen,
  { import: id, why }: { import: string; why: string },
): (ImportUndone | Undone)[] | 'no-such-import' => {
  const known = ledger.imports.get(id)
  if (!known?.said || known.undone) return 'no-such-import'
  // The rule's own decision too, which would stand again once the owner's falls.
  const found = [...ledger.requests.values()].flatMap(record => {
    const { id: request, asked, decisions, undos } = record
    if (asked?.line?.import !== id || standing(record) === null) return []
    const fallen = new Set(undos.map(({ of }) => of))
    const made = [request, ...decisions.map(one => one.id)].filter(of => !fallen.has(of))
    return made.map(of => ({ request, of }))
  })
  return [
    { kind: 'import-undone', ...noted(pen, `${id}/undone`, pen.now, 'owner'), import: id, why },
    ...found.map(({ request, of }) => ({
      kind: 'undo' as const,
      ...noted(pen, `${of}/undo`, pen.now, 'owner'),
      request,
      of,
      why,
    })),
  ]
}
