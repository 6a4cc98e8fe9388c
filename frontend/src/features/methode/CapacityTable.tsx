import { useQuery } from '@apollo/client/react'
import { methodeTekst } from '@sportpiramide/tekst'
import type { MethodeCapacityQuery } from '../../generated/graphql'
import { DataTable } from '../../ui/DataTable'
import { Skeleton } from '../../ui/Skeleton'
import { ErrorState } from '../../ui/States'
import type { TableTwin } from '../../ui/table'
import { METHODE_CAPACITY } from './capacity.query'

const { groepsgrootte } = methodeTekst

type Defaults = MethodeCapacityQuery['capacityDefaults']

const tableOf = ({ kinds }: Defaults): TableTwin => ({
  caption: groepsgrootte.titel,
  columns: [
    { header: groepsgrootte.soort },
    ...groepsgrootte.maten.map(header => ({ header, numeric: true, decimals: 1 })),
    { header: groepsgrootte.ritme },
  ],
  rows: kinds.map(({ niveau, label, low, middle, high, assumeWeekly }) => [
    `${label} (${methodeTekst.niveauKlein(niveau)})`,
    low,
    middle,
    high,
    assumeWeekly ? groepsgrootte.wekelijks : groepsgrootte.geenSchatting,
  ]),
  absent: '',
})

/** What an estimate of places assumes, from the table that the counting uses; a gemeente's own figures where it gave them. */
export function CapacityTable() {
  const { data, error, refetch } = useQuery(METHODE_CAPACITY)
  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Skeleton rows={4} />
  const { version, kinds } = data.capacityDefaults
  const sources = [...new Set(kinds.map(one => one.source))]
  return (
    <div className="sp-assumptions">
      <DataTable table={tableOf(data.capacityDefaults)} />
      <p className="sp-small">{groepsgrootte.bronnen(version, sources)}</p>
    </div>
  )
}
