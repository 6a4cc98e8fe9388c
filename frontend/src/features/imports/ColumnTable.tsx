import { importTekst } from '@sportpiramide/tekst'
import { type Choices, isFixed } from './column-choices'
import type { ImportJob } from './import-steps'

const { kolommen } = importTekst

type Column = ImportJob['columns'][number]

const nameOf = (column: Column): string => column.header || kolommen.geenKop(column.index)

interface ColumnTableProps {
  readonly job: ImportJob
  readonly choices: Choices
  readonly choose: (index: number, field: string | null) => void
}

function FieldSelect({ column, job, choices, choose }: ColumnTableProps & { readonly column: Column }) {
  return (
    <select
      className="utrecht-select utrecht-select--html-select"
      aria-label={kolommen.kiesVoor(nameOf(column))}
      value={choices[column.index] ?? ''}
      onChange={event => choose(column.index, event.target.value === '' ? null : event.target.value)}
    >
      <option value="">{kolommen.nietGebruikt}</option>
      {job.fields.map(field => (
        <option key={field.code} value={field.code}>
          {field.label}
          {field.required ? ` (${kolommen.nodig})` : ''}
        </option>
      ))}
    </select>
  )
}

function ColumnRow({ column, ...rest }: ColumnTableProps & { readonly column: Column }) {
  const used = isFixed(rest.job, column) || rest.choices[column.index] != null
  return (
    <tr className={used ? undefined : 'sp-column-unused'}>
      <th scope="row">{nameOf(column)}</th>
      <td className="sp-examples">
        {column.examples.slice(0, 3).join(' · ') ||
          (column.field === null ? kolommen.nietBewaard : kolommen.geenVoorbeelden)}
      </td>
      <td>
        {isFixed(rest.job, column) ? kolommen.vanzelf : <FieldSelect column={column} {...rest} />}
        <p className="sp-small">{column.reason}</p>
      </td>
    </tr>
  )
}

/** Every column of the file with some of its cells and what it is taken for. Columns about persons stand elsewhere. */
export function ColumnTable(props: ColumnTableProps) {
  const shown = props.job.columns.filter(column => !column.personal)
  return (
    <table className="utrecht-table utrecht-table--html-table sp-table sp-stacked sp-columns">
      <thead>
        <tr>
          <th scope="col">{kolommen.kolom}</th>
          <th scope="col">{kolommen.voorbeelden}</th>
          <th scope="col">{kolommen.wordt}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(column => (
          <ColumnRow key={column.index} column={column} {...props} />
        ))}
      </tbody>
    </table>
  )
}

/** Columns that were left out because they look like persons, with the reason; nothing when there are none. */
export function PersonalColumns({ job }: { readonly job: ImportJob }) {
  const personal = job.columns.filter(column => column.personal)
  if (personal.length === 0) return null
  return (
    <section className="sp-personal">
      <h2>{kolommen.personen(personal.length)}</h2>
      <p className="sp-small">{kolommen.personenUitleg}</p>
      <ul>
        {personal.map(column => (
          <li key={column.index}>
            <b>{nameOf(column)}</b> <span className="sp-small">{column.reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
