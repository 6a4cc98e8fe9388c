import { useQuery } from '@apollo/client/react'
import { importTekst, niveauNaam } from '@sportpiramide/tekst'
import type { ImportKind, ImportRowsQuery, RowAction } from '../../generated/graphql'
import { Button } from '../../ui/Button'
import { LevelDigit } from '../../ui/LevelDigit'
import { Skeleton } from '../../ui/Skeleton'
import { ErrorState } from '../../ui/States'
import { IMPORT_ROWS } from './import-job.query'

const { plan } = importTekst

type Row = ImportRowsQuery['importRows']['edges'][number]['node']

const PAGE = 50

function Changes({ changes }: { readonly changes: Row['changes'] }) {
  return (
    <ul className="sp-changes">
      {changes.map(change => (
        <li key={change.field}>
          {change.field}: <del>{change.before ?? plan.leeg}</del> <span className="sp-small">{plan.wordt}</span>{' '}
          <ins>{change.after ?? plan.leeg}</ins>
        </li>
      ))}
    </ul>
  )
}

function Level({ row }: { readonly row: Row }) {
  if (row.niveau === null) return null
  return (
    <span className="sp-row-level">
      <LevelDigit niveau={row.niveau} />
      <span className="sp-small">
        {niveauNaam({ code: row.niveau, label: row.niveau })}
        {row.needsReview ? `, ${plan.twijfel}` : ''}
      </span>
    </span>
  )
}

function PlanRow({ row, levels }: { readonly row: Row; readonly levels: boolean }) {
  return (
    <tr>
      <td className="sp-numeric">
        {row.row}
        {row.sheet ? <span className="sp-small sp-row-sheet">{row.sheet}</span> : null}
      </td>
      <th scope="row">{row.title}</th>
      {levels ? (
        <td>
          <Level row={row} />
        </td>
      ) : null}
      <td>
        {row.reason}
        {row.changes.length > 0 ? <Changes changes={row.changes} /> : null}
      </td>
    </tr>
  )
}

function RowTable({ rows, kind }: { readonly rows: readonly Row[]; readonly kind: ImportKind }) {
  const levels = rows.some(row => row.niveau !== null)
  return (
    <div className="sp-table-scroll" role="region" aria-label={plan.tabsNaam} tabIndex={0}>
      <table className="utrecht-table utrecht-table--html-table sp-table sp-stacked sp-plan-rows">
        <thead>
          <tr>
            <th scope="col" className="sp-numeric">
              {plan.rij}
            </th>
            <th scope="col">{plan.wat[kind]}</th>
            {levels ? <th scope="col">{plan.niveau}</th> : null}
            <th scope="col">{plan.waarom}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <PlanRow key={`${row.sheet ?? ''}-${row.row}`} row={row} levels={levels} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface PlanRowsProps {
  readonly jobId: string
  readonly kind: ImportKind
  readonly action: RowAction
}

/** The rows of one kind of outcome, fifty at a time. */
export function PlanRows({ jobId, kind, action }: PlanRowsProps) {
  const { data, error, loading, fetchMore, refetch } = useQuery(IMPORT_ROWS, {
    variables: { jobId, action, first: PAGE },
  })
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  if (!data) return <Skeleton rows={5} />
  const { edges, pageInfo, totalCount } = data.importRows
  if (edges.length === 0) return <p className="sp-small">{plan.geen}</p>
  return (
    <>
      <RowTable rows={edges.map(edge => edge.node)} kind={kind} />
      {pageInfo.hasNextPage ? (
        <Button busy={loading} onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}>
          {plan.meer(totalCount - edges.length)}
        </Button>
      ) : null}
    </>
  )
}
