import { doelgroepNaam, losseKeuzes, niveauKeuze, OVERZICHT, volledigheid } from '@sportpiramide/tekst'
import type { OverviewQuery } from '../../generated/graphql'
import { FilterMenu } from '../../ui/FilterMenu'
import { selectionFacts } from './overview.view'
import { SearchField } from './SearchField'
import { isChosen } from './selection'
import type { Choice } from './use-choice'

function CompletenessNote({ overview }: { readonly overview: OverviewQuery['overview'] }) {
  const { lijsten, partners } = volledigheid({ ...overview.completeness, rows: overview.rows })
  return (
    <p className="sp-completeness">
      <b>{lijsten}</b> {partners}
    </p>
  )
}

interface FilterBarProps {
  readonly data: OverviewQuery
  readonly choice: Choice
}

/** What is chosen outside the filters (a part of the bar, what is to be reviewed), and the way back to the whole register. */
function LooseChoices({ data, choice }: FilterBarProps) {
  if (!isChosen(choice.selection)) return null
  return (
    <>
      {losseKeuzes(selectionFacts(data, choice.selection)).map(({ key, naam }) => (
        <button
          key={key}
          type="button"
          className="sp-filter sp-filter-on"
          aria-label={OVERZICHT.laatLos(naam)}
          onClick={() => choice.choose({ [key]: null })}
        >
          <b>{naam}</b> <span aria-hidden="true">×</span>
        </button>
      ))}
      <button
        type="button"
        className="sp-filter sp-filter-clear"
        aria-label={OVERZICHT.keuzeWissen}
        onClick={choice.clear}
      >
        {OVERZICHT.wissen}
      </button>
    </>
  )
}

/** The four filters; what a chart chose shows here too. */
function Filters({ data: { overview, taxonomy }, choice: { selection, choose } }: FilterBarProps) {
  const wijken = overview.whereabouts.wijken
    .map(({ area }) => ({ value: area.id, label: area.name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'))
  const filters = [
    ['wijk', OVERZICHT.alleWijken(wijken.length), wijken],
    ['niveau', OVERZICHT.alleNiveaus, taxonomy.niveaus.map(one => ({ value: one.code, label: niveauKeuze(one) }))],
    [
      'doelgroep',
      OVERZICHT.alleDoelgroepen,
      taxonomy.doelgroepen.map(one => ({ value: one.code, label: doelgroepNaam(one) })),
    ],
    ['thema', OVERZICHT.alleThemas, taxonomy.themas.map(one => ({ value: one.code, label: one.label }))],
  ] as const
  return filters.map(([key, all, options]) => (
    <FilterMenu
      key={key}
      label={OVERZICHT[key]}
      all={all}
      options={options}
      value={selection[key]}
      choose={value => choose({ [key]: value })}
    />
  ))
}

/** The filters above the screen, with how complete the register is. */
export function FilterBar({ data, choice }: FilterBarProps) {
  return (
    <section className="sp-filters" aria-label={OVERZICHT.filters}>
      <Filters data={data} choice={choice} />
      <SearchField value={choice.selection.zoek} search={choice.search} />
      <LooseChoices data={data} choice={choice} />
      <CompletenessNote overview={data.overview} />
    </section>
  )
}
