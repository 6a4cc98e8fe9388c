import { ACTIVITEITEN, bronPlaats, plaatsenTekst, plekTekst, ritmeTekst } from '@sportpiramide/tekst'
import type { KeyboardEvent } from 'react'
import type { ActivityRowFragment } from '../../generated/graphql'
import { useShortcutsSwitch } from '../../ui/shortcuts'
import { highlight } from './highlight'
import { PlacementReason } from './PlacementReason'

const NIVEAUS = ['1', '2', '3', '4', 'buiten'] as const

const keyOf = (niveau: string): string => (niveau === 'buiten' ? ACTIVITEITEN.buitenToets : niveau)
const niveauOf = (key: string): string | undefined =>
  NIVEAUS.find(niveau => keyOf(niveau).toLowerCase() === key.toLowerCase())

function Title({ activity }: { readonly activity: ActivityRowFragment }) {
  const spans = activity.placement.reasons.flatMap(({ source, start, end }) =>
    source === 'titel' && start !== null && end !== null ? [{ start, end }] : [],
  )
  return (
    <h3>
      {highlight(activity.title, spans).map((piece, at) =>
        piece.isMarked ? <mark key={at}>{piece.text}</mark> : piece.text,
      )}
    </h3>
  )
}

const facts = ({
  organiser,
  area,
  areaSource,
  scale,
  rhythm,
  schedule,
  capacity,
  sourceRow,
  placement,
}: ActivityRowFragment): string =>
  [
    organiser?.name,
    plekTekst(area?.name ?? null, areaSource, scale, placement.niveau),
    rhythm.kind === 'UNKNOWN' ? undefined : ritmeTekst(rhythm),
    schedule,
    plaatsenTekst(capacity),
    sourceRow === null ? undefined : bronPlaats(sourceRow),
  ]
    .filter(Boolean)
    .join(' · ')

interface ActivityRowProps {
  readonly activity: ActivityRowFragment
  /** Placed elsewhere just now: it stays in sight and no longer counts here. */
  readonly hasLeft: boolean
  readonly place: (activity: ActivityRowFragment, niveau: string) => void
}

function PlaceButtons({ activity, place }: Omit<ActivityRowProps, 'hasLeft'>) {
  return (
    <div className="sp-place" role="group" aria-label={`${ACTIVITEITEN.verplaats}: ${activity.title}`}>
      <span className="sp-small" aria-hidden="true">
        {ACTIVITEITEN.verplaats}
      </span>
      {NIVEAUS.map(niveau => (
        <button
          key={niveau}
          type="button"
          aria-label={ACTIVITEITEN.verplaatsNaar(niveau)}
          aria-pressed={niveau === activity.placement.niveau}
          onClick={() => place(activity, niveau)}
        >
          {keyOf(niveau)}
        </button>
      ))}
    </div>
  )
}

/** One activity with the reason of its placement; keys 1-4 and B inside the row put it elsewhere. */
export function ActivityRow({ activity, hasLeft, place }: ActivityRowProps) {
  const { enabled } = useShortcutsSwitch()
  const { niveau } = activity.placement
  const onKeyDown = (event: KeyboardEvent) => {
    const isOneKey = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat
    const next = enabled && isOneKey ? niveauOf(event.key) : undefined
    if (next === undefined) return
    event.preventDefault()
    place(activity, next)
  }
  return (
    <li className="sp-activity" onKeyDown={onKeyDown}>
      <span className={`sp-level sp-level-${niveau}`} aria-hidden="true">
        {keyOf(niveau)}
      </span>
      <div>
        <Title activity={activity} />
        <p className="sp-small">{facts(activity)}</p>
        <PlacementReason placement={activity.placement} />
        {hasLeft ? <p className="sp-small sp-left">{ACTIVITEITEN.nietMeerBijKeuze}</p> : null}
        <PlaceButtons activity={activity} place={place} />
      </div>
    </li>
  )
}
