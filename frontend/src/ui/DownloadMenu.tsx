import { shellTekst } from '@sportpiramide/tekst'
import type { RefObject } from 'react'
import { toCsv } from './csv'
import { fileName, saveFile, savePng, saveSvg } from './download'
import type { FigureAbout } from './figure-about'
import { Popup } from './Popup'
import type { PictureSource } from './svg-file'
import type { TableTwin } from './table'
import { useToast } from './toast'

const { downloaden } = shellTekst

interface DownloadMenuProps {
  readonly title: string
  readonly subtitle: string
  readonly about: FigureAbout
  readonly table: TableTwin
  /** Where the drawing is; its first svg is the file. Without one only the table can be saved. */
  readonly drawing: RefObject<HTMLElement | null>
}

/** What stands above the table in the file: what it is, of whom and of when, and how to read it. */
const headOf = ({ title, subtitle, about }: DownloadMenuProps): readonly (readonly [string, string])[] => [
  [downloaden.titel, title],
  [downloaden.maat, subtitle],
  [downloaden.van, about.owner],
  ...about.lines,
  ...about.notes.map(note => [downloaden.uitleg, note] as const),
]

/** Downloaden: the figures as drawn, as a table for a Dutch Excel, a drawing or a picture; each tells what it is and where it comes from. */
export function DownloadMenu(props: DownloadMenuProps) {
  const { title, subtitle, about, table, drawing } = props
  const toast = useToast()
  const name = fileName(about.fileWords)
  const csv = () => saveFile(`${name}.csv`, new Blob([toCsv(table, headOf(props))], { type: 'text/csv;charset=utf-8' }))
  const withDrawing = (save: (name: string, source: PictureSource) => Promise<void>) => async () => {
    try {
      if (!drawing.current) throw new Error('no drawing')
      await save(name, { holder: drawing.current, title, subtitle, about })
    } catch {
      toast({ text: downloaden.mislukt })
    }
  }
  const choices = [
    [downloaden.csv, csv],
    [downloaden.svg, withDrawing(saveSvg)],
    [downloaden.png, withDrawing(savePng)],
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
