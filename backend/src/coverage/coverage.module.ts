import { Module } from '@nestjs/common'
import { AreasModule } from '../areas/areas.module'
import { CoverageLinesService } from './coverage-lines.service'
import { CoverageResolver } from './coverage.resolver'
import { CoverageService } from './coverage.service'

/** Dekking: what the register holds per niveau, doelgroep and wijk. */
@Module({
  imports: [AreasModule],
  providers: [CoverageService, CoverageLinesService, CoverageResolver],
  exports: [CoverageLinesService],
})
export class CoverageModule {}
