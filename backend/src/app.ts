import 'reflect-metadata'
import type { NestApplicationOptions } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { NestExpressApplication } from '@nestjs/platform-express'
import { AppModule } from './app.module'
import type { DatabaseUrls, Settings } from './settings/settings'

const options: Pick<NestApplicationOptions, 'abortOnError' | 'logger'> = { abortOnError: false, logger: false }

/** The backend as a Nest application that does not listen yet; the same for the start, the command line and the tests. */
export async function createApp(settings: Settings, urls: DatabaseUrls): Promise<NestExpressApplication> {
  return NestFactory.create<NestExpressApplication>(AppModule.with(settings, urls), options)
}
