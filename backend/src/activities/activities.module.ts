import { Module } from '@nestjs/common'
import { AreasModule } from '../areas/areas.module'
import { PlacementsModule } from '../classification/placements.module'
import { ActivitiesResolver } from './activities.resolver'
import { ActivitiesService } from './activities.service'

/** Activiteiten en interventies: what is offered, by whom, where and for whom. */
@Module({
  imports: [AreasModule, PlacementsModule],
  providers: [ActivitiesService, ActivitiesResolver],
  exports: [ActivitiesService],
})
export class ActivitiesModule {}
