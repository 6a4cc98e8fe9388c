import { useId } from 'react'

interface ProgressBarProps {
  readonly label: string
  readonly done: number
  /** 0 while the end is not known yet. */
  readonly total: number
  /** What a person reads under the bar, for example "120 van 255 rijen". */
  readonly said?: string
}

/** How far a job is. Without a total it moves without claiming a share. */
export function ProgressBar({ label, done, total, said }: ProgressBarProps) {
  const id = useId()
  const known = total > 0
  const share = known ? Math.min(1, done / total) : 0
  return (
    <div className="sp-progress">
      <span id={id}>{label}</span>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={known ? total : undefined}
        aria-valuenow={known ? done : undefined}
        aria-valuetext={said}
        className={known ? 'sp-progress-track' : 'sp-progress-track sp-progress-unknown'}
      >
        <div style={{ inlineSize: known ? `${share * 100}%` : '35%' }} />
      </div>
      {said ? <span className="sp-small">{said}</span> : null}
    </div>
  )
}
