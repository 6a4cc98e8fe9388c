import { importTekst } from '@sportpiramide/tekst'
import { Button, LinkButton } from '../../ui/Button'
import { RadioList } from '../../ui/RadioList'
import { Notice } from '../../ui/States'
import { ColumnTable, PersonalColumns } from './ColumnTable'
import type { ImportJob } from './import-steps'
import { HeaderRowChoice, SheetChoice } from './SheetChoice'
import { useColumnsForm } from './use-columns-form'
import type { ImportActions } from './use-import-action'

const { kolommen } = importTekst

interface ColumnsStepProps {
  readonly job: ImportJob
  readonly actions: ImportActions
  readonly planned: () => void
}

function GemeenteChoice({ job, form }: { readonly job: ImportJob; readonly form: ReturnType<typeof useColumnsForm> }) {
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

/** Step 2: how the file is read, as found, for a person to confirm or change. */
export function ColumnsStep({ job, actions, planned }: ColumnsStepProps) {
  const form = useColumnsForm(job)
  const hasTable = job.columns.length > 0
  const go = () => void actions.plan(form.asked()).then(planned)
  return (
    <div className="sp-stack">
      <p className="sp-small">
        {job.fileName}. {kolommen.gelezenAls(job.encoding, job.separator)}
      </p>
      <SheetChoice sheets={job.sheets} chosen={form.sheets} choose={form.setSheets} />
      <GemeenteChoice job={job} form={form} />
      {hasTable ? <HeaderRowChoice value={form.headerRow} choose={form.setHeaderRow} /> : null}
      {form.headerMoved ? <Notice>{kolommen.kopregelAnders}</Notice> : null}
      {hasTable && !form.headerMoved ? <ColumnTable job={job} choices={form.choices} choose={form.choose} /> : null}
      <PersonalColumns job={job} />
      {form.problem ? <Notice kind="error">{form.problem}</Notice> : null}
      <div className="sp-row sp-actions">
        <Button look="primary" disabled={form.problem !== null || actions.running} onClick={go}>
          {kolommen.verder}
        </Button>
        <LinkButton to="?">{kolommen.anderBestand}</LinkButton>
      </div>
    </div>
  )
}
