import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common'
import type { Request, Response } from 'express'
import { AuthService } from '../auth/auth.service'
import { buildInvulformulier } from './forms/invulformulier'
import { ImportsService } from './imports.service'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const send = (res: Response, name: string, workbook: Buffer): void => {
  res
    .set({ 'content-type': XLSX, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' })
    .send(workbook)
}

/** GET /exports: the empty form, and what an import of the register of this session left behind. */
@Controller('exports')
export class DownloadController {
  constructor(
    @Inject(AuthService) private readonly auth: AuthService,
    @Inject(ImportsService) private readonly imports: ImportsService,
  ) {}

  @Get('invulformulier.xlsx')
  async form(@Res() res: Response): Promise<void> {
    send(res, 'invulformulier-sportpiramide.xlsx', await buildInvulformulier())
  }

  @Get('imports/:id/rejected.xlsx')
  async rejected(@Param('id') id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    send(res, 'afgekeurde-rijen.xlsx', await this.imports.rejected(await this.auth.enter(req), id))
  }

  @Get('imports/:id/report.json')
  async report(@Param('id') id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    res.set('cache-control', 'no-store').json(await this.imports.report(await this.auth.enter(req), id))
  }
}
