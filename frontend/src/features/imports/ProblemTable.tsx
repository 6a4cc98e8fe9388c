import { importTekst } from '@sportpiramide/tekst'
import { DownloadRejected } from './DownloadRejected'
import type { ImportJob } from './import-steps'

const { problemen } = importTekst

type Problem = ImportJob['problems'][number]

function ProblemRow({ problem }: { readonly problem: Problem }) {
  return (
    <tr>
      <th scope="row">{problemen.plek(problem.sheet ?? null, problem.row)}</th>
      <td data-label={problemen.kolom}>{problem.column}</td>
      <td data-label={problemen.waarde}>{problem.value}</td>
      <td>
        {problem.level === 'ERROR' ? <b>{problemen.soort[problem.level]}: </b> : `${problemen.soort[problem.level]}: `}
        {problem.message}
      </td>
    </tr>
  )
}

function Rejected({ job }: { readonly job: ImportJob }) {
  if (job.counts.reject === 0) return null
  return job.cellsGone ? <p className="sp-small">{problemen.rijenWeg}</p> : <DownloadRejected jobId={job.id} />
}

/** What is wrong with which row and column; the rejected rows can be taken along, with the reason added. */
export function ProblemTable({ job }: { readonly job: ImportJob }) {
  if (job.problemCount === 0) return null
  if (job.planGone) return <p className="sp-small">{problemen.opmerkingenWeg}</p>
  return (
    <section className="sp-stack sp-problems">
      <h2>{problemen.titel(job.problemCount)}</h2>
      <Rejected job={job} />
      <div className="sp-table-scroll" role="region" aria-label={problemen.titel(job.problemCount)} tabIndex={0}>
        <table className="utrecht-table utrecht-table--html-table sp-table sp-stacked">
          <thead>
            <tr>
              <th scope="col">{problemen.plaats}</th>
              <th scope="col">{problemen.kolom}</th>
              <th scope="col">{problemen.waarde}</th>
              <th scope="col">{problemen.wat}</th>
            </tr>
          </thead>
          <tbody>
            {job.problems.map((problem, index) => (
              <ProblemRow key={index} problem={problem} />
            ))}
          </tbody>
        </table>
      </div>
      {job.problemCount > job.problems.length ? (
        <p className="sp-small">{problemen.rest(job.problems.length, job.problemCount)}</p>
      ) : null}
    </section>
  )
}
