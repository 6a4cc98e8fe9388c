import type { KeyboardEvent, ReactElement } from 'react'
import { FocusRing } from '../focus/FocusRing.js'
import { Mark } from '../focus/Mark.js'
import { PlacedTexts } from '../text/PlacedTexts.js'
import type { RowFrame } from './pyramid-frame.js'

/** What choosing the note of a row does, and of which row it was chosen. */
export interface Leads {
  readonly selected: string | null
  readonly onSelect: (code: string) => void
}

interface LeadMarkProps {
  readonly frame: RowFrame
  readonly leads: Leads
  /** The tab stop of its row, so that the pyramid stays one stop and its lead the next. */
  readonly tabIndex: number
}

/** A figure note that opens a part of its row; nothing where the note leads nowhere. */
export const LeadMark = ({ frame: { code, lead }, leads, tabIndex }: LeadMarkProps): ReactElement | null => {
  if (!lead) return null
  const onSelect = (): void => leads.onSelect(code)
  const isSelected = code === leads.selected
  const listeners = {
    tabIndex,
    onClick: onSelect,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      onSelect()
    },
  }
  const hit = (
    <>
      <rect {...lead.box} fill="transparent" />
      <FocusRing box={lead.box} />
    </>
  )
  return (
    <Mark kind="sp-lead" role="button" label={lead.label} {...{ isSelected, listeners, hit }}>
      <PlacedTexts texts={[lead.text]} />
    </Mark>
  )
}
