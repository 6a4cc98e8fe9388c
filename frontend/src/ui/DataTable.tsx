import { cellText, type TableTwin } from './table'

/** A table twin on screen; scrolls sideways by itself when it is wider than the page. */
export function DataTable({
  table,
  captionHidden = false,
}: {
  readonly table: TableTwin
  readonly captionHidden?: boolean
}) {
  return (
    <div className="sp-table-scroll" tabIndex={0} role="region" aria-label={table.caption}>
      <table className="utrecht-table utrecht-table--html-table sp-table">
        <caption className={captionHidden ? 'sp-visually-hidden' : 'utrecht-table__caption'}>{table.caption}</caption>
        <thead className="utrecht-table__header">
          <tr>
            {table.columns.map(column => (
              <th key={column.header} scope="col" className={column.numeric ? 'sp-numeric' : undefined}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {table.rows.map((row, index) => (
            <TableRow key={index} table={table} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TableRow({ table, row }: { readonly table: TableTwin; readonly row: TableTwin['rows'][number] }) {
  return (
    <tr>
      {row.map((cell, index) => {
        const column = table.columns[index]
        const text = cellText(cell, table.absent, column?.decimals)
        const look = column?.numeric ? 'sp-numeric' : undefined
        return index === 0 ? (
          <th key={index} scope="row" className={look}>
            {text}
          </th>
        ) : (
          <td key={index} className={look}>
            {text}
          </td>
        )
      })}
    </tr>
  )
}
