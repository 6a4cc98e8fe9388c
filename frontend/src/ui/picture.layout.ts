import type { FigureAbout } from './figure-about'

/** Everything that stands around a drawing once it is a picture. */
export interface PictureWords {
  readonly title: string
  readonly subtitle: string
  readonly about: FigureAbout
  /** Words of the legend entries, in the order of their patches. */
  readonly legend: readonly string[]
}

/** A line of text in px from the top left of the picture. */
export interface PictureLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly ink: '--sp-ink' | '--sp-ink-2' | '--sp-ink-3'
}

/** The placed picture: the drawing stands at `drawing`, each patch of the legend left of its words. */
export interface PictureLayout {
  readonly width: number
  readonly height: number
  readonly drawing: { readonly x: number; readonly y: number }
  readonly patches: readonly { readonly x: number; readonly y: number }[]
  readonly lines: readonly PictureLine[]
}

const PAD = 20
const PATCH = 34
/** Mean width of a letter as a share of its size; a little wide, so that a line never runs off the picture. */
const LETTER = 0.5

const LOOKS = {
  owner: { size: 13, weight: 400, ink: '--sp-ink-3', leading: 18 },
  title: { size: 17, weight: 650, ink: '--sp-ink', leading: 22 },
  subtitle: { size: 13, weight: 400, ink: '--sp-ink-2', leading: 18 },
  legend: { size: 12, weight: 400, ink: '--sp-ink-2', leading: 20 },
  note: { size: 12, weight: 400, ink: '--sp-ink-2', leading: 17 },
  source: { size: 12, weight: 400, ink: '--sp-ink-3', leading: 17 },
} as const
type Kind = keyof typeof LOOKS

/** A text in lines that fit; one long word keeps a line of its own. */
export const wrapped = (text: string, room: number, size: number): readonly string[] => {
  const letters = Math.max(1, Math.floor(room / (size * LETTER)))
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > letters) return [...lines, word]
    return [...lines.slice(0, -1), `${last} ${word}`]
  }, [])
}

/** Writes lines one under another and remembers where it is. */
class Column {
  readonly lines: PictureLine[] = []

  constructor(
    private readonly room: number,
    public y: number,
  ) {}

  write(kind: Kind, text: string): void {
    const { leading, ...look } = LOOKS[kind]
    for (const line of wrapped(text, this.room, look.size)) {
      this.y += leading
      this.lines.push({ text: line, x: PAD, y: this.y - 5, ...look })
    }
  }

  /** Entries beside each other, each behind its patch; answers where the patches stand. */
  flow(entries: readonly string[]): readonly { x: number; y: number }[] {
    const { leading, ...look } = LOOKS.legend
    let x = PAD
    return entries.map((text, at) => {
      const width = PATCH + text.length * look.size * LETTER + 16
      if (at === 0 || x + width > PAD + this.room) {
        x = PAD
        this.y += leading
      }
      this.lines.push({ text, x: x + PATCH, y: this.y - 5, ...look })
      const patch = { x, y: this.y - 15 }
      x += width
      return patch
    })
  }
}

/** The drawing with its title above, and under it legend, remarks and source: what a picture needs to stand alone. */
export const pictureLayout = (words: PictureWords, drawing: { width: number; height: number }): PictureLayout => {
  const column = new Column(drawing.width, PAD - 6)
  column.write('owner', words.about.owner)
  column.write('title', words.title)
  column.write('subtitle', words.subtitle)
  const top = column.y + 10
  column.y = top + drawing.height + 6
  const patches = column.flow(words.legend)
  column.y += 6
  words.about.notes.forEach(note => column.write('note', note))
  column.write('source', words.about.lines.map(([label, text]) => `${label}: ${text}`).join(' · '))
  return {
    width: drawing.width + 2 * PAD,
    height: column.y + PAD - 6,
    drawing: { x: PAD, y: top },
    patches,
    lines: column.lines,
  }
}
