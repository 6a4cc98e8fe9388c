import { useId } from 'react'

interface RadioListProps {
  readonly legend: string
  readonly options: readonly { readonly value: string; readonly label: string; readonly note?: string }[]
  readonly value: string | null
  readonly choose: (value: string) => void
}

/** A few choices that exclude each other, all visible. */
export function RadioList({ legend, options, value, choose }: RadioListProps) {
  const name = useId()
  return (
    <fieldset className="sp-radios">
      <legend>{legend}</legend>
      {options.map(option => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          <span>
            {option.label}
            {option.note ? <span className="sp-small"> {option.note}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
