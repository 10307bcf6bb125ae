import type { ImportReport, Told } from '../../shared/lists/report.ts'
import type { Say } from '../words/say.ts'
import type { Group } from './Groups.tsx'

const keptOut = ['denied', 'held', 'erased'] as const

/** Who stays out, apart by reason; together where more stay out than were told, since nobody counted then. */
const outGroups = (say: Say, { keptOut: count, told }: ImportReport): Group[] => {
  const lines = told.filter(one => one.group === 'keptOut')
  if (count === 0) return []
  if (lines.length < count)
    return [
      {
        id: 'out',
        count,
        label: say('group.out', { n: count }),
        line: say('group.out.line'),
        tone: 'care',
        lines,
      },
    ]
  return keptOut.flatMap((why): Group[] => {
    const those = lines.filter(one => one.why === why)
    const n = those.length
    if (n === 0) return []
    const bare = those.map(one => ({ ...one, why: null }))
    return [
      {
        id: why,
        count: n,
        label: say(`group.out.${why}`, { n }),
        line: say(`group.out.${why}.line`),
        tone: 'care',
        lines: bare,
      },
    ]
  })
}

/** A report of an import as groups, in the order in which they matter. Groups of nobody are left out. */
export const importGroups = (say: Say, report: ImportReport): Group[] => {
  const linesOf = (group: Told['group']) => report.told.filter(one => one.group === group)
  const one = (id: 'added' | 'joined' | 'revived' | 'unchanged' | 'refused', tone: Group['tone']): Group[] =>
    report[id] === 0
      ? []
      : [
          {
            id,
            count: report[id],
            label: say(`group.${id}`, { n: report[id] }),
            line: say(`group.${id}.line`),
            ...(tone && { tone }),
            lines: linesOf(id),
          },
        ]
  return [
    ...one('added', 'good'),
    ...one('joined', 'good'),
    ...one('revived', 'good'),
    ...outGroups(say, report),
    ...one('refused', 'care'),
    ...one('unchanged', 'quiet'),
  ]
}

/** People whom an import touches. */
export const touched = ({ added, joined, revived }: ImportReport): number => added + joined + revived
