import { useQuery } from '@apollo/client/react'
import { importTekst } from '@sportpiramide/tekst'
import { Button, LinkButton } from '../../ui/Button'
import { RadioList } from '../../ui/RadioList'
import { Notice } from '../../ui/States'
import { SESSION } from '../shell/session.query'
import { ColumnTable, PersonalColumns } from './ColumnTable'
import type { ImportJob } from './import-steps'
import { SendAgain } from './SendAgain'
import { HeaderRowChoice, SheetChoice } from './SheetChoice'
import { useColumnsForm } from './use-columns-form'
import type { ImportActions } from './use-import-action'

const { kolommen } = importTekst

interface ColumnsStepProps {
  readonly job: ImportJob
  readonly actions: ImportActions
  readonly planned: () => void
  readonly open: (jobId: string) => void
}

function GemeenteChoice({ job, form }: { readonly job: ImportJob; readonly form: Form }) {
  if (job.gemeenten.length < 2) return null
  return (
    <div>
      <RadioList
        legend={kolommen.gemeente}
        options={job.gemeenten.map(gemeente => ({
          value: gemeente.code,
          label: gemeente.name || gemeente.code,
          note: kolommen.gebieden(gemeente.areas),
        }))}
        value={form.gemeente}
        choose={form.setGemeente}
      />
      <p className="sp-small">{kolommen.gemeenteUitleg}</p>
    </div>
  )
}

type Form = ReturnType<typeof useColumnsForm>

/** Header row and columns; a map file names its columns itself. */
function ColumnChoices({ job, form }: { readonly job: ImportJob; readonly form: Form }) {
  if (job.columns.length === 0) return null
  return (
    <>
      {job.kind === 'AREAS' ? null : <HeaderRowChoice value={form.headerRow} choose={form.setHeaderRow} />}
      {form.headerMoved ? (
        <Notice>{kolommen.kopregelAnders}</Notice>
      ) : (
        <ColumnTable job={job} choices={form.choices} choose={form.choose} />
      )}
    </>
  )
}

/** Step 2: how the file is read, as found, for a person to confirm or change. */
export function ColumnsStep({ job, actions, planned, open }: ColumnsStepProps) {
  const { data } = useQuery(SESSION)
  const form = useColumnsForm(job, data?.session.register.name ?? '')
  const go = () => void actions.plan(form.asked()).then(planned)
  return (
    <div className="sp-stack">
      <p className="sp-small">
        {job.fileName}. {kolommen.gelezenAls(job.encoding, job.separator)}
      </p>
      <SheetChoice sheets={job.sheets} chosen={form.sheets} choose={form.setSheets} />
      <GemeenteChoice job={job} form={form} />
      <ColumnChoices job={job} form={form} />
      <PersonalColumns job={job} />
      {form.problem ? <Notice kind="error">{form.problem}</Notice> : null}
      {form.needsFile ? (
        <SendAgain job={job} mapping={form.mapping} disabled={form.problem !== undefined} open={open} />
      ) : null}
      <div className="sp-row sp-actions">
        {form.needsFile ? null : (
          <Button look="primary" disabled={form.problem !== undefined} busy={actions.running} onClick={go}>
            {kolommen.verder}
          </Button>
        )}
        <LinkButton to="?">{kolommen.anderBestand}</LinkButton>
      </div>
    </div>
  )
}
