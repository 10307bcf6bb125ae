import type { ImportReport, Told } from '../../shared/lists/report.ts'
import type { Say } from '../words/say.ts'
import type { Group, Line } from './Groups.tsx'

type Id = 'added' | 'joined' | 'revived' | 'unchanged' | 'refused'

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
        line: say(`group.out.${why}.line`, { n }),
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

/** `undone`: what the list did is taken back, so that nothing is said of where its people are. */
export type When = 'ahead' | 'done' | 'undone'

/** A report of an import as groups, in the order in which they matter. Groups of nobody are left out. */
export const importGroups = (say: Say, report: ImportReport, when: When): Group[] => {
  const linesOf = (group: Told['group']) => report.told.filter(one => one.group === group)
  const lineOf = (id: Id) => {
    const n = report[id]
    if (id !== 'added') return say(`group.${id}.line`, { n })
    if (when === 'undone') return undefined
    return say(when === 'done' ? 'group.added.line.done' : 'group.added.line', { n })
  }
  const one = (id: Id, tone: Group['tone']): Group[] =>
    report[id] === 0
      ? []
      : [
          {
            id,
            count: report[id],
            label: say(`group.${id}`, { n: report[id] }),
            line: lineOf(id),
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
