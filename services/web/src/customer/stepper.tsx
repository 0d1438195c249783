/** A number with one more and one less. */
export interface StepperProps {
  /** What is counted, for those who cannot see where it stands. */
  label: string
  value: number
  min: number
  max: number
  onChange: (value: number) => void
}

export function Stepper({ label, value, min, max, onChange }: StepperProps) {
  return (
    <span class="stepper">
      <button
        type="button"
        aria-label={`One ${label} less`}
        disabled={value <= min}
        onClick={() => onChange(value - 1)}
      >
        −
      </button>
      <output class="figures" aria-label={`${label}: how many`}>
        {value}
      </output>
      <button
        type="button"
        aria-label={`One ${label} more`}
        disabled={value >= max}
        onClick={() => onChange(value + 1)}
      >
        +
      </button>
    </span>
  )
}
