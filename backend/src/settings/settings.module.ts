import { Global, Module, type DynamicModule } from '@nestjs/common'
import type { DatabaseUrls, Settings } from './settings'

/** Inject with `@Inject(SETTINGS) settings: Settings`. */
export const SETTINGS = Symbol('SETTINGS')

/** Inject with `@Inject(DATABASE_URLS) urls: DatabaseUrls`. */
export const DATABASE_URLS = Symbol('DATABASE_URLS')

/** Hands the settings to every module; the only place that knows them is the start. */
@Global()
@Module({})
export class SettingsModule {
  static with(settings: Settings, urls: DatabaseUrls): DynamicModule {
    return {
      module: SettingsModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: DATABASE_URLS, useValue: urls },
      ],
      exports: [SETTINGS, DATABASE_URLS],
    }
  }
}
