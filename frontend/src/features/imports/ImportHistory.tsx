import { useQuery } from '@apollo/client/react'
import { gedaanZin, importTekst, tijdstip } from '@sportpiramide/tekst'
import { Link } from 'react-router'
import type { ImportJobsQuery } from '../../generated/graphql'
import { IMPORT_JOBS } from './import-job.query'

const { eerder, soort } = importTekst

type Job = ImportJobsQuery['importJobs'][number]

const outcome = (job: Job): string =>
  job.state === 'DONE' ? gedaanZin(job.counts) : (eerder.toestand[job.state] ?? job.state)

function HistoryItem({ job }: { readonly job: Job }) {
  return (
    <li>
      <Link className="sp-alone" to={`?werk=${encodeURIComponent(job.id)}`}>
        {job.fileName}
      </Link>
      <span className="sp-small">
        {soort[job.kind].naam}, {tijdstip(job.createdAt)}, {job.by}
      </span>
      <span>{outcome(job)}</span>
    </li>
  )
}

/** What was read in before; each opens to its report and, when it still can, its undo. */
export function ImportHistory() {
  const { data } = useQuery(IMPORT_JOBS, { fetchPolicy: 'cache-and-network' })
  const jobs = data?.importJobs ?? []
  if (jobs.length === 0) return null
  return (
    <section className="sp-next sp-stack">
      <h2>{eerder.titel}</h2>
      <ul className="sp-history">
        {jobs.map(job => (
          <HistoryItem key={job.id} job={job} />
        ))}
      </ul>
    </section>
  )
}
