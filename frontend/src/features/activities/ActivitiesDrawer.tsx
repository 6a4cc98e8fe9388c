import { hoofdletter, OVERZICHT } from '@sportpiramide/tekst'
import type { OverviewQuery } from '../../generated/graphql'
import { Drawer } from '../../ui/Drawer'
import { chosenInWords } from '../overzicht/overview.view'
import { isSameChoice, type Selection } from '../overzicht/selection'
import type { Choice } from '../overzicht/use-choice'
import { ActivityList } from './ActivityList'
import { rowSections, type RowSection } from './row-sections'
import './activities.css'

/** A list after the first, under a heading of its own. */
function Section({ section }: { readonly section: RowSection }) {
  return (
    <section className="sp-rows" aria-label={section.title}>
      <h3>{section.title}</h3>
      {section.note ? <p className="sp-small">{section.note}</p> : null}
      <ActivityList section={section} />
    </section>
  )
}

interface ActivitiesDrawerProps {
  readonly data: OverviewQuery
  /** The choice that `data` is about; the choice itself may be ahead of it for a moment. */
  readonly answered: Selection
  readonly choice: Choice
}

/** The rows behind any choice, beside the screen; counted as the screen counts them. */
export function ActivitiesDrawer({ data, answered, choice }: ActivitiesDrawerProps) {
  const { selection } = choice
  const [own, ...others] = rowSections(isSameChoice(answered, selection) ? data : null, selection)
  if (!own) return null
  return (
    <Drawer
      title={own.title}
      subtitle={hoofdletter(chosenInWords(data, selection).trim()) || OVERZICHT.alleNiveaus}
      close={() => choice.choose({ rijen: false })}
    >
      <ActivityList section={own} />
      {others.map(section => (
        <Section key={section.key} section={section} />
      ))}
    </Drawer>
  )
}
