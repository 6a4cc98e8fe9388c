import { useApolloClient } from '@apollo/client/react'
import { importTekst } from '@sportpiramide/tekst'
import { useRef, useState } from 'react'
import { newIdempotencyKey } from '../../api/idempotency'
import type { ImportKind } from '../../generated/graphql'
import { useRegisterSlug } from '../shell/register'
import { IMPORT_JOB } from './import-job.query'
import { PLAN_IMPORT } from './import-steps.query'
import { isOwnForm } from './import-steps'
import { rememberFile } from './sent-file'
import { refusedBeforehand, type SentAgain, uploadFile } from './upload'

const { bestand } = importTekst

/** Null: nothing on the way. */
type Share = number | null

/** Why a file was not taken; `attempt` tells the same words of two files apart. */
interface Problem {
  readonly message: string
  readonly attempt: number
}

/** Sends one file. `done` gets the id of the import; our own form is worked out without asking. */
export const useUpload = (kind: ImportKind, done: (id: string) => void, again?: SentAgain) => {
  const client = useApolloClient()
  const register = useRegisterSlug()
  const [share, setShare] = useState<Share>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const stopper = useRef<AbortController>(null)
  const say = (message: string | null) =>
    setProblem(before => (message === null ? null : { message, attempt: (before?.attempt ?? 0) + 1 }))
  const planOwnForm = async (id: string) => {
    const { data } = await client.query({ query: IMPORT_JOB, variables: { id } })
    if (!data?.importJob || !isOwnForm(data.importJob)) return
    const input = { jobId: id, idempotencyKey: newIdempotencyKey() }
    await client.mutate({ mutation: PLAN_IMPORT, variables: { input } })
  }
  const send = async (file: File): Promise<void> => {
    const controller = new AbortController()
    stopper.current = controller
    setShare(0)
    const signal = controller.signal
    const result = await uploadFile({ register, kind, file, onProgress: setShare, signal, ...(again && { again }) })
    if (result.kind === 'read') {
      rememberFile(result.id, file)
      // When this step fails the columns are simply shown for confirmation.
      await planOwnForm(result.id).catch(() => undefined)
      done(result.id)
    } else say(result.kind === 'refused' ? result.message : bestand.gestopt)
    setShare(null)
  }
  const choose = (files: readonly File[]): void => {
    const file = files[0]
    if (!file) return
    const refused = files.length > 1 ? bestand.meer : refusedBeforehand(file)
    say(refused)
    if (refused === null) void send(file)
  }
  return { choose, send, share, problem, stop: () => stopper.current?.abort() }
}
