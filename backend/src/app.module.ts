import { Module, type DynamicModule } from '@nestjs/common'
import { ActivitiesModule } from './activities/activities.module'
import { AreasModule } from './areas/areas.module'
import { AuthModule } from './auth/auth.module'
import { ClassificationModule } from './classification/classification.module'
import { CoverageModule } from './coverage/coverage.module'
import { DatabaseModule } from './database/database.module'
import { SeedModule } from './database/seed/seed.module'
import { ApiModule } from './graphql/graphql.module'
import { HealthModule } from './health/health.module'
import { ImportsModule } from './imports/imports.module'
import type { DatabaseUrls, Settings } from './settings/settings'
import { SettingsModule } from './settings/settings.module'

const subjects = [
  SeedModule,
  AuthModule,
  AreasModule,
  ActivitiesModule,
  ClassificationModule,
  CoverageModule,
  ImportsModule,
]

/** The whole backend: the set-up first, then one module per subject. */
@Module({})
export class AppModule {
  static with(settings: Settings, urls: DatabaseUrls): DynamicModule {
    return {
      module: AppModule,
      imports: [SettingsModule.with(settings, urls), DatabaseModule, ApiModule, HealthModule, ...subjects],
    }
  }
}
