import 'reflect-metadata'
import { join } from 'node:path'
import type { NestApplicationOptions } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { NestExpressApplication } from '@nestjs/platform-express'
import { AppModule } from './app.module'
import { correlate } from './server/correlation'
import { HttpErrors } from './server/http-errors'
import { nestLog } from './server/log'
import { measure } from './server/measure'
import { servePages } from './server/pages'
import { requireLoopbackHost, requireOwnPage } from './server/request-guards'
import { securityHeaders } from './server/security-headers'
import type { DatabaseUrls, Settings } from './settings/settings'

const options: Pick<NestApplicationOptions, 'abortOnError' | 'logger'> = { abortOnError: false, logger: nestLog }
const builtScreens = join(__dirname, '../../frontend/dist')

/** The backend as a Nest application that does not listen yet; the same for the start, the command line and the tests. */
export async function createApp(settings: Settings, urls: DatabaseUrls): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings, urls), options)
  app.disable('x-powered-by')
  app.use(correlate, measure, securityHeaders)
  if (settings.authMode === 'demo') app.use(requireLoopbackHost)
  app.use(requireOwnPage, servePages(builtScreens))
  app.useGlobalFilters(new HttpErrors())
  return app
}
