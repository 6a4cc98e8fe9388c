import { datum, doelgroepNaam, OVERZICHT, volledigheid } from '@sportpiramide/tekst'
import type { OverviewQuery } from '../../generated/graphql'
import { FilterMenu } from '../../ui/FilterMenu'
import type { Choice } from './use-choice'

function CompletenessNote({ overview }: { readonly overview: OverviewQuery['overview'] }) {
  const { lijsten, partners } = volledigheid({ ...overview.completeness, rows: overview.register.activityCount })
  return (
    <p className="sp-completeness">
      <b>{lijsten}</b> {partners}
    </p>
  )
}

/** The filters above the screen, with the day the figures stand for and how complete the register is. */
export function FilterBar({ data, choice }: { readonly data: OverviewQuery; readonly choice: Choice }) {
  const { overview, taxonomy } = data
  const { selection, choose } = choice
  const wijken = overview.whereabouts.wijken
    .map(({ area }) => ({ value: area.id, label: area.name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'))
  return (
    <section className="sp-filters" aria-label={OVERZICHT.filters}>
      <p className="sp-filter-fixed">
        <span>{OVERZICHT.peildatum}</span> <b>{datum(overview.peildatum)}</b>
      </p>
      <FilterMenu
        label={OVERZICHT.wijk}
        all={OVERZICHT.alleWijken(wijken.length)}
        options={wijken}
        value={selection.wijk}
        choose={wijk => choose({ wijk })}
      />
      <FilterMenu
        label={OVERZICHT.doelgroep}
        all={OVERZICHT.alleDoelgroepen}
        options={taxonomy.doelgroepen.map(one => ({ value: one.code, label: doelgroepNaam(one) }))}
        value={selection.doelgroep}
        choose={doelgroep => choose({ doelgroep })}
      />
      <FilterMenu
        label={OVERZICHT.thema}
        all={OVERZICHT.alleThemas}
        options={taxonomy.themas.map(one => ({ value: one.code, label: one.label }))}
        value={selection.thema}
        choose={thema => choose({ thema })}
      />
      <CompletenessNote overview={overview} />
    </section>
  )
}
