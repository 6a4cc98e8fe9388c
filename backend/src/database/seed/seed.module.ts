import { Module } from '@nestjs/common'
import { SeedService } from './seed.service'

/** Registers out of a file, for the demo and for acceptance checks. */
@Module({ providers: [SeedService], exports: [SeedService] })
export class SeedModule {}
