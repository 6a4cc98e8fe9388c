import { importTekst } from '@sportpiramide/tekst'
import { type DragEvent, type ReactNode, useId, useState } from 'react'

const { bestand } = importTekst

interface DropZoneProps {
  readonly accept: string
  readonly choose: (files: readonly File[]) => void
  readonly disabled: boolean
  readonly describedBy: string
  readonly children?: ReactNode
}

/** A real file input that fills a dashed field: keyboard and screen reader use the input, the mouse may also drop. */
export function DropZone({ accept, choose, disabled, describedBy, children }: DropZoneProps) {
  const [over, setOver] = useState(false)
  const id = useId()
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!disabled) choose([...event.dataTransfer.files])
  }
  return (
    <div
      className={over ? 'sp-drop sp-drop-over' : 'sp-drop'}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="sp-drop-say" aria-hidden="true">
        {over ? bestand.laatLos : bestand.sleep} <span className="sp-small">{bestand.of}</span>
      </p>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={disabled}
        aria-describedby={describedBy}
        className="sp-visually-hidden"
        onChange={event => {
          choose([...(event.target.files ?? [])])
          // The same file may be chosen again after it was corrected.
          event.target.value = ''
        }}
      />
      <label htmlFor={id} className="utrecht-button utrecht-button--primary-action">
        {bestand.kies}
      </label>
      {children}
    </div>
  )
}
