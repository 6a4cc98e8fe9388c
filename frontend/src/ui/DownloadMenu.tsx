import { shellTekst } from '@sportpiramide/tekst'
import type { RefObject } from 'react'
import { toCsv } from './csv'
import { fileName, saveFile, savePng, saveSvg } from './download'
import { Popup } from './Popup'
import type { TableTwin } from './table'
import { useToast } from './toast'

const { downloaden } = shellTekst

interface DownloadMenuProps {
  readonly title: string
  readonly table: TableTwin
  /** Where the drawing is; its first svg is the file. Without one only the table can be saved. */
  readonly drawing: RefObject<HTMLElement | null>
}

const drawingIn = (holder: HTMLElement | null): SVGSVGElement | null =>
  holder?.querySelector<SVGSVGElement>('svg[role], svg') ?? null

/** Downloaden: the figures as drawn, as a table for a Dutch Excel, a drawing or a picture. */
export function DownloadMenu({ title, table, drawing }: DownloadMenuProps) {
  const toast = useToast()
  const name = fileName(title)
  const csv = () => saveFile(`${name}.csv`, new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }))
  const withDrawing = (save: (svg: SVGSVGElement) => void | Promise<void>) => async () => {
    const svg = drawingIn(drawing.current)
    try {
      if (!svg) throw new Error('no drawing')
      await save(svg)
    } catch {
      toast({ text: downloaden.mislukt })
    }
  }
  const choices = [
    [downloaden.csv, csv],
    [downloaden.svg, withDrawing(svg => saveSvg(name, svg))],
    [downloaden.png, withDrawing(svg => savePng(name, svg))],
  ] as const
  return (
    <Popup label={downloaden.knop}>
      {close => (
        <ul className="sp-menu">
          {choices.map(([label, run]) => (
            <li key={label}>
              <button
                type="button"
                onClick={() => {
                  void run()
                  close()
                }}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popup>
  )
}
