import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import {
  Body,
  Catch,
  Controller,
  Inject,
  PayloadTooLargeException,
  Post,
  Req,
  Res,
  UploadedFile,
  UseFilters,
  UseInterceptors,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common'
import { FileInterceptor } from '@nestjs/platform-express'
import { IMPORT_MELDINGEN } from '@sportpiramide/tekst'
import type { Request, Response } from 'express'
import { diskStorage } from 'multer'
import { AuthService } from '../auth/auth.service'
import { TenantDatabase } from '../database/tenant/tenant-database'
import { refuse } from '../server/refuse'
import { ImportFileService } from './import-file.service'
import { IMPORT_KINDS, type ImportKind } from './import-job'
import { ChoiceNeeded } from './plan/choices'
import { parseChoices, type NamedChoices } from './plan/named-choices'
import { UnreadableFile } from './readers/unreadable-file'
import { MOST_BYTES } from './readers/limits'

// Browsers send the name of a file as UTF-8, multer reads it as Latin-1.
const nameOf = (file: Express.Multer.File): string => Buffer.from(file.originalname, 'latin1').toString('utf8')

const storage = diskStorage({ destination: tmpdir() })

/** What may come along with the file. */
interface UploadForm {
  readonly kind?: unknown
  /** JSON, as the command line takes it: columns by their header, tabs, header row. */
  readonly mapping?: unknown
  readonly replaces?: unknown
}

const choicesOf = (mapping: unknown): NamedChoices | null => {
  if (typeof mapping !== 'string') return {}
  try {
    return parseChoices(mapping)
  } catch {
    return null
  }
}

type Answer = { readonly id: string } | { readonly status: number; readonly message: string }

/** What is said of a file that cannot be read. Throws any other error, and leaves no file behind then either. */
async function refusal(error: unknown, file: Express.Multer.File): Promise<Answer> {
  if (error instanceof ChoiceNeeded) return { status: 400, message: error.message }
  if (error instanceof UnreadableFile)
    return { status: error.code === 'FILE_TOO_LARGE' ? 413 : 400, message: error.message }
  await rm(file.path, { force: true })
  throw error
}

@Catch(PayloadTooLargeException)
class TooLarge implements ExceptionFilter {
  catch(_error: unknown, host: ArgumentsHost): void {
    refuse(host.switchToHttp().getResponse<Response>(), 413, 'BAD_USER_INPUT', IMPORT_MELDINGEN.teGroot)
  }
}

/** POST /imports: takes one file of at most 20 MB, reads it, and keeps nothing but its rows without persons. */
@Controller('imports')
@UseFilters(TooLarge)
export class UploadController {
  constructor(
    @Inject(AuthService) private readonly auth: AuthService,
    @Inject(TenantDatabase) private readonly database: TenantDatabase,
    @Inject(ImportFileService) private readonly files: ImportFileService,
  ) {}

  @Post()
  @UseInterceptors(FileInterceptor('file', { storage, limits: { fileSize: MOST_BYTES, files: 1 } }))
  async upload(
    @UploadedFile() file: Express.Multer.File | undefined,
    @Body() body: UploadForm | undefined,
    @Req() req: Request,
    @Res() res: Response,
  ): Promise<void> {
    const answer = await this.answer(req, body ?? {}, file)
    // Gone before anybody hears of it: the file holds what may not be kept.
    if (file) await rm(file.path, { force: true })
    if ('id' in answer) res.status(201).json(answer)
    else refuse(res, answer.status, 'BAD_USER_INPUT', answer.message)
  }

  private async answer(req: Request, form: UploadForm, file: Express.Multer.File | undefined): Promise<Answer> {
    const kind = IMPORT_KINDS[String(form.kind).toLowerCase()]
    const choices = choicesOf(form.mapping)
    if (!file) return { status: 400, message: IMPORT_MELDINGEN.bestandOntbreekt }
    if (!kind) return { status: 400, message: IMPORT_MELDINGEN.soortOntbreekt }
    if (!choices) return { status: 400, message: IMPORT_MELDINGEN.keuzesFout }
    const replaces = typeof form.replaces === 'string' ? { replaces: form.replaces } : {}
    return this.read(req, file, { kind, choices, ...replaces }).then(
      id => ({ id }),
      (error: unknown) => refusal(error, file),
    )
  }

  private async read(
    req: Request,
    file: Express.Multer.File,
    asked: { readonly kind: ImportKind; readonly choices: NamedChoices; readonly replaces?: string },
  ): Promise<string> {
    const visitor = await this.auth.enter(req)
    const person = await this.database.withTenant(visitor.tenantId, 'READ', tx => this.auth.person(tx, visitor))
    const { tenantId } = visitor
    const job = await this.files.read({ ...asked, tenantId, by: person.name, path: file.path, fileName: nameOf(file) })
    return job.id
  }
}
