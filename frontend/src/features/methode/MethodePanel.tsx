import { useQuery } from '@apollo/client/react'
import { METHODE, methodeTekst } from '@sportpiramide/tekst'
import { type ReactNode, useEffect } from 'react'
import { useLocation } from 'react-router'
import { Skeleton } from '../../ui/Skeleton'
import { ErrorState } from '../../ui/States'
import { useNarrow } from '../../ui/use-narrow'
import { CapacityTable } from './CapacityTable'
import { Chapter } from './Chapter'
import { Levels } from './Levels'
import { METHODE_TAXONOMY } from './taxonomy.query'
import './methode.css'

/** Beside the text on a wide screen; folded above it where there is no room beside. */
function Contents() {
  const narrow = useNarrow()
  const links = (
    <ul>
      {METHODE.map(chapter => (
        <li key={chapter.id}>
          <a className="sp-alone" href={`#${chapter.id}`}>
            {chapter.titel}
          </a>
        </li>
      ))}
    </ul>
  )
  return (
    <nav aria-label={methodeTekst.inhoud} className="sp-contents sp-no-print">
      {narrow ? (
        <details>
          <summary className="sp-alone">{methodeTekst.inhoud}</summary>
          {links}
        </details>
      ) : (
        <>
          <h2>{methodeTekst.inhoud}</h2>
          {links}
        </>
      )}
    </nav>
  )
}

function LevelsOfRegister() {
  const { data, error, refetch } = useQuery(METHODE_TAXONOMY)
  if (data) return <Levels taxonomy={data.taxonomy} />
  return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Skeleton rows={5} />
}

/** Brings the chapter of the address into view, for "Hoe is dit berekend?". */
const useChapterInView = (): void => {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash.length < 2) return
    const heading = document.getElementById(decodeURIComponent(hash.slice(1)))
    heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  }, [hash])
}

/** What a chapter shows from the register itself. */
const PARTS: Readonly<Record<string, ReactNode>> = { niveaus: <LevelsOfRegister />, plaatsen: <CapacityTable /> }

/** How placing and counting work, chapter by chapter. */
export function MethodePanel() {
  useChapterInView()
  return (
    <div className="sp-methode">
      <Contents />
      <div>
        {METHODE.map(chapter => (
          <Chapter key={chapter.id} chapter={chapter}>
            {PARTS[chapter.id]}
          </Chapter>
        ))}
      </div>
    </div>
  )
}
