import type { ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components'

type Props = { on: boolean; onChange(on: boolean): void; disabled?: boolean; children: ReactNode }

/** Something that is off until the owner says otherwise. */
export const Switch = ({ on, onChange, disabled, children }: Props) => (
  <AriaSwitch className="switch" isSelected={on} onChange={onChange} isDisabled={disabled ?? false}>
    <span className="switch-track" aria-hidden="true" />
    <span>{children}</span>
  </AriaSwitch>
)
