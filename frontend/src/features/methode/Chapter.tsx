import type { MethodeHoofdstuk } from '@sportpiramide/tekst'
import type { ReactNode } from 'react'

interface ChapterProps {
  readonly chapter: MethodeHoofdstuk
  readonly children?: ReactNode
}

/** One chapter; its heading can be linked to and takes the focus then. */
export function Chapter({ chapter, children }: ChapterProps) {
  return (
    <section className="sp-chapter" aria-labelledby={chapter.id}>
      <h2 id={chapter.id} tabIndex={-1}>
        {chapter.titel}
      </h2>
      {chapter.alineas.map(text => (
        <p key={text}>{text}</p>
      ))}
      {chapter.stappen ? (
        <ol>
          {chapter.stappen.map(text => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      ) : null}
      {chapter.punten ? (
        <ul>
          {chapter.punten.map(text => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
      {children}
    </section>
  )
}
