import type { CheckReport } from '../../shared/lists/report.ts'
import type { Say } from '../words/say.ts'
import type { Group } from './Groups.tsx'
import { twiceGroup } from './importGroups.ts'

export const checkedNames = ['allowed', 'denied', 'unknown', 'refused'] as const
const tones = { allowed: 'good', denied: 'care', unknown: 'quiet', refused: 'care' } as const

/** A report of a check as groups. Who stands twice in the list is in the last one too, with the row further up. */
export const checkedGroups = (say: Say, report: CheckReport): Group[] => [
  ...checkedNames.map(
    (id): Group => ({
      id,
      count: report[id],
      label: say(`check.${id}`, { n: report[id] }),
      line: report[id] > 0 ? say(`check.${id}.line`, { n: report[id] }) : undefined,
      tone: tones[id],
      lines: report.told.filter(one => one.group === id),
    }),
  ),
  ...twiceGroup(say, report),
]
