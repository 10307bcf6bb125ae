import { Label, Radio, RadioGroup } from 'react-aria-components'

type Props<V extends string> = {
  label: string
  value: V | null
  options: readonly { value: V; label: string; lang?: string }[]
  onChange(value: V): void
}

/** One of a few, all in sight. */
export const Choice = <V extends string>({ label, value, options, onChange }: Props<V>) => (
  <RadioGroup
    className="choice"
    value={value}
    orientation="horizontal"
    onChange={chosen => {
      const option = options.find(one => one.value === chosen)
      if (option) onChange(option.value)
    }}
  >
    <Label className="sr-only">{label}</Label>
    {options.map(option => (
      <Radio key={option.value} value={option.value} className="choice-option">
        <span lang={option.lang}>{option.label}</span>
      </Radio>
    ))}
  </RadioGroup>
)
