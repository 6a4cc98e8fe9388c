import { importTekst, kwijt, wijkVooruitZin } from '@sportpiramide/tekst'
import { useState } from 'react'
import type { RowAction } from '../../generated/graphql'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/States'
import { type Tab, Tabs } from '../../ui/Tabs'
import type { ImportJob } from './import-steps'
import { PlanRows } from './PlanRows'
import { ProblemTable } from './ProblemTable'
import type { ImportActions } from './use-import-action'

const { plan } = importTekst

const COUNT_OF = { CREATE: 'create', UPDATE: 'update', UNCHANGED: 'unchanged', SKIP: 'skip', REJECT: 'reject' } as const
const ACTIONS = Object.keys(COUNT_OF) as RowAction[]

const tabsOf = (job: ImportJob): Tab[] =>
  ACTIONS.map(action => ({ value: action, label: plan.tabs[action] ?? action, count: job.counts[COUNT_OF[action]] }))

/** Rejected rows first when there are any: that is where somebody must look. */
const firstTab = (job: ImportJob): RowAction =>
  job.counts.reject > 0 ? 'REJECT' : (ACTIONS.find(action => job.counts[COUNT_OF[action]] > 0) ?? 'CREATE')

const nothingToDo = (job: ImportJob): string | null => {
  if (job.counts.create + job.counts.update > 0) return null
  return job.counts.reject > 0 ? plan.alles : plan.niets
}

interface PlanStepProps {
  readonly job: ImportJob
  readonly actions: ImportActions
  readonly toColumns: () => void
}

function CommitBar({ job, actions, toColumns }: PlanStepProps) {
  const { reject } = job.counts
  const nothing = nothingToDo(job)
  return (
    <>
      {nothing ? <Notice>{nothing}</Notice> : null}
      <div className="sp-row sp-actions">
        {nothing ? null : (
          <Button look="primary" busy={actions.running} onClick={() => void actions.commit(reject > 0)}>
            {reject > 0 ? plan.leesGoede : plan.leesIn}
          </Button>
        )}
        <Button onClick={toColumns}>{plan.kolommen}</Button>
        {reject > 0 && !nothing ? <span className="sp-small">{plan.leesGoedeUitleg(reject)}</span> : null}
      </div>
    </>
  )
}

/** What is worth knowing before the rows: where they are, or of which gemeente. */
const leadOf = ({ kind, preview, gemeenten, gemeenteCode }: ImportJob): string => {
  if (kind === 'ACTIVITIES' && preview) return wijkVooruitZin(preview.namesWijk, preview.viaOrganiser)
  const chosen = gemeenten.length > 1 ? gemeenten.find(({ code }) => code === gemeenteCode) : undefined
  return chosen ? plan.alleenGemeente(chosen.name || chosen.code) : ''
}

/** Remarks on the whole list that may mean doubled rows: to be read before anything is confirmed. */
const BEFOREHAND = ['OP_NAAM_HERKEND', 'NIEUW_MET_BEKENDE_NAAM', 'NIET_IN_BESTAND']

/** Step 3: what would happen to every row, before anything is changed. */
export function PlanStep(props: PlanStepProps) {
  const { job } = props
  const [action, setAction] = useState(() => firstTab(job))
  return (
    <div className="sp-stack">
      <p className="sp-lead">
        {leadOf(job)} {plan.nietsVeranderd}
      </p>
      {kwijt(job.counts) === 0 ? null : <Notice kind="error">{plan.kwijt(kwijt(job.counts))}</Notice>}
      {job.problems
        .filter(({ code }) => BEFOREHAND.includes(code))
        .map(({ code, message }) => (
          <Notice key={code}>{message}</Notice>
        ))}
      <CommitBar {...props} />
      <Tabs
        label={plan.tabsNaam}
        tabs={tabsOf(job)}
        value={action}
        choose={value => setAction(ACTIONS.find(one => one === value) ?? action)}
      >
        <PlanRows jobId={job.id} kind={job.kind} action={action} />
      </Tabs>
      <ProblemTable job={job} />
    </div>
  )
}
