import { Module } from '@nestjs/common'
import { AreasResolver } from './areas.resolver'
import { AreasService } from './areas.service'
import { WijkSuggestionsService } from './wijk-suggestions.service'

/** Gebieden: where activities are, and how many people live there. */
@Module({
  providers: [AreasService, WijkSuggestionsService, AreasResolver],
  exports: [AreasService],
})
export class AreasModule {}
