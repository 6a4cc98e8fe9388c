import { Module } from '@nestjs/common'
import { PlacementsService } from './placements.service'

/** Placements to show; apart from giving verdicts, which needs activities in turn. */
@Module({ providers: [PlacementsService], exports: [PlacementsService] })
export class PlacementsModule {}
