import { importTekst } from '@sportpiramide/tekst'
import { useState } from 'react'
import { REGISTER_HEADER } from '../../api/client'
import { failureText } from '../../api/failure'
import { Button } from '../../ui/Button'
import { saveFile } from '../../ui/download'
import { useToast } from '../../ui/toast'
import { useRegisterSlug } from '../shell/register'

const { problemen } = importTekst

/** The rejected rows as a spreadsheet. Fetched and not linked, because the request must name its register. */
export function DownloadRejected({ jobId }: { readonly jobId: string }) {
  const register = useRegisterSlug()
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const download = async () => {
    setBusy(true)
    try {
      const answer = await fetch(`/exports/imports/${jobId}/rejected.xlsx`, {
        headers: { [REGISTER_HEADER]: register },
      })
      if (!answer.ok) throw new Error(answer.statusText)
      saveFile('afgekeurde-rijen.xlsx', await answer.blob())
    } catch {
      toast({ text: failureText(null) })
    } finally {
      setBusy(false)
    }
  }
  return (
    <p className="sp-row">
      <Button busy={busy} onClick={() => void download()}>
        {problemen.download}
      </Button>
      <span className="sp-small">{problemen.downloadUitleg}</span>
    </p>
  )
}
