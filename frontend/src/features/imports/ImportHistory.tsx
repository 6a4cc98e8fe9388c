import { useQuery } from '@apollo/client/react'
import { gedaanZin, importTekst, tijdstip } from '@sportpiramide/tekst'
import { Link } from 'react-router'
import type { ImportJobsQuery } from '../../generated/graphql'
import { IMPORT_JOBS } from './import-job.query'

const { eerder, soort } = importTekst

type Job = ImportJobsQuery['importJobs'][number]

const outcome = (job: Job): string =>
  job.state === 'DONE' ? gedaanZin(job.counts) : (eerder.toestand[job.state] ?? job.state)

function HistoryRow({ job }: { readonly job: Job }) {
  return (
    <tr>
      <th scope="row">
        <Link to={`?werk=${encodeURIComponent(job.id)}`}>{job.fileName}</Link>{' '}
        <span className="sp-small">{soort[job.kind].naam}</span>
      </th>
      <td>{tijdstip(job.createdAt)}</td>
      <td>{job.by}</td>
      <td>{outcome(job)}</td>
    </tr>
  )
}

/** What was read in before; each opens to its report and, when it still can, its undo. */
export function ImportHistory() {
  const { data } = useQuery(IMPORT_JOBS, { fetchPolicy: 'cache-and-network' })
  const jobs = data?.importJobs ?? []
  if (jobs.length === 0) return null
  return (
    <section className="sp-next sp-stack">
      <h2 id="history">{eerder.titel}</h2>
      <div className="sp-table-scroll" role="region" aria-labelledby="history" tabIndex={0}>
        <table className="utrecht-table utrecht-table--html-table sp-table">
          <thead>
            <tr>
              <th scope="col">{eerder.bestand}</th>
              <th scope="col">{eerder.wanneer}</th>
              <th scope="col">{eerder.door}</th>
              <th scope="col">{eerder.wat}</th>
            </tr>
          </thead>
          <tbody>
            {jobs.map(job => (
              <HistoryRow key={job.id} job={job} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
