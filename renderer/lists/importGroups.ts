import type { ImportReport, Told } from '../../shared/lists/report.ts'
import type { Say } from '../words/say.ts'
import type { Group, Line } from './Groups.tsx'

const outReasons = ['denied', 'held', 'erased'] as const

/** Who stays out, apart by reason. */
const outGroups = (say: Say, { out, told }: ImportReport): Group[] =>
  outReasons.flatMap((why): Group[] => {
    const n = out[why]
    if (n === 0) return []
    const those = told.filter(one => one.group === 'keptOut' && one.why === why)
    return [
      {
        id: why,
        count: n,
        label: say(`group.out.${why}`, { n }),
        line: say(`group.out.${why}.line`),
        tone: 'care',
        lines: those.map(one => ({ ...one, why: null })),
      },
    ]
  })

/** Rows that name somebody who stands further up; each is in its own group too. */
export const twiceGroup = (
  say: Say,
  { twice, repeated }: { twice: number; repeated: readonly Line[] },
): Group[] =>
  twice === 0
    ? []
    : [
        {
          id: 'twice',
          count: twice,
          label: say('check.twice', { n: twice }),
          line: say('check.twice.line'),
          tone: 'quiet',
          lines: repeated.map(one => ({ ...one, why: null })),
        },
      ]

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
    ...twiceGroup(say, report),
  ]
}

/** People whom an import touches. */
export const touched = ({ added, joined, revived }: ImportReport): number => added + joined + revived
