import { useId } from 'react'

type Props<V extends string> = {
  legend: string
  value: V | null
  options: readonly { value: V; label: string; line: string }[]
  onChange(value: V): void
  /** What is asked stands above already; it is said to those who listen alone. */
  quiet?: boolean
}

/** One of a few, each with a line that says what it means. */
export const Options = <V extends string>({ legend, value, options, onChange, quiet = false }: Props<V>) => {
  const id = useId()
  return (
    <fieldset className="options">
      <legend className={quiet ? 'sr-only' : undefined}>{legend}</legend>
      {options.map(option => (
        <label key={option.value} className="option" data-chosen={value === option.value || undefined}>
          <input
            type="radio"
            name={id}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            aria-labelledby={`${id}-${option.value}`}
            aria-describedby={`${id}-${option.value}-line`}
          />
          <span>
            <b id={`${id}-${option.value}`}>{option.label}</b>
            <small id={`${id}-${option.value}-line`}>{option.line}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
