import { Module } from '@nestjs/common'
import { ActivitiesModule } from '../activities/activities.module'
import { ClassificationResolver } from './classification.resolver'
import { ClassificationService } from './classification.service'

/** Where activities stand: taxonomy and the verdicts of people. */
@Module({
  imports: [ActivitiesModule],
  providers: [ClassificationService, ClassificationResolver],
  exports: [ClassificationService],
})
export class ClassificationModule {}
