import type { ReactNode } from 'react'
import { Choice } from '../ui/Choice.tsx'
import { useSay } from '../words/say.ts'

export type Formulas = 'safe' | 'exact'

type Props = { formulas: Formulas; onChange(formulas: Formulas): void; children?: ReactNode }

/** Where a file that is written will be opened: a spreadsheet would run what looks like a formula. */
export const OpenedWhere = ({ formulas, onChange, children }: Props) => {
  const say = useSay()
  return (
    <div className="says-pick">
      <span aria-hidden="true">{say('clean.for')}</span>
      <Choice
        label={say('clean.for')}
        value={formulas}
        options={(['safe', 'exact'] as const).map(one => ({ value: one, label: say(`clean.for.${one}`) }))}
        onChange={onChange}
      />
      {children}
    </div>
  )
}
