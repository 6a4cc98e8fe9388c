import { shellTekst } from '@sportpiramide/tekst'
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { DataTable } from './DataTable'
import { DownloadMenu } from './DownloadMenu'
import type { FigureAbout } from './figure-about'
import type { TableTwin } from './table'

interface ChartFigureProps {
  readonly title: string
  /** What is counted, in which unit. */
  readonly subtitle: string
  /** What a download tells of itself. */
  readonly about: FigureAbout
  /** The same figures; also what is downloaded. */
  readonly table: TableTwin
  /** What stands above the drawing and is no part of it. */
  readonly above?: ReactNode
  /** The drawing with its legend; the first svg in it and entries of `data-legend` are downloaded. */
  readonly children: ReactNode
  readonly className?: string
}

/** Drawing or table. A mark that had the focus hands it to the toggle, and has it back with the drawing. */
const useTwin = (drawing: RefObject<HTMLDivElement | null>) => {
  const [asTable, setAsTable] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  const [mark, setMark] = useState<SVGElement | null>(null)
  useEffect(() => {
    if (!asTable && mark && document.activeElement === toggle.current) mark.focus()
  }, [asTable, mark])
  const turn = (): void => {
    const at = document.activeElement
    const isMark = at instanceof SVGElement && drawing.current?.contains(at)
    if (!asTable) setMark(isMark ? at : null)
    if (isMark) toggle.current?.focus()
    setAsTable(!asTable)
  }
  return { asTable, toggle, turn }
}

/** A chart with its title, its table twin and its downloads. The toggle is one button that keeps the focus. */
export function ChartFigure({ title, subtitle, about, table, above, children, className }: ChartFigureProps) {
  const drawing = useRef<HTMLDivElement>(null)
  const { asTable, toggle, turn } = useTwin(drawing)
  const id = useId()
  return (
    <figure className={`sp-figure ${className ?? ''}`} aria-labelledby={id}>
      <div className="sp-figure-head">
        <h2 id={id}>
          {title} <span className="sp-figure-unit">{subtitle}</span>
        </h2>
        <div className="sp-figure-tools sp-no-print">
          <button
            ref={toggle}
            type="button"
            className="sp-popup-button"
            data-table-toggle=""
            aria-pressed={asTable}
            onClick={turn}
          >
            {shellTekst.tabel.toon}
          </button>
          <DownloadMenu {...{ title, subtitle, about, table, drawing }} />
        </div>
      </div>
      {asTable ? null : above}
      {/* The drawing stays in the page while the table shows, so that it can still be downloaded. */}
      <div ref={drawing} className={asTable ? 'sp-away' : undefined} inert={asTable}>
        {children}
      </div>
      {asTable ? <DataTable table={table} captionHidden /> : null}
    </figure>
  )
}
