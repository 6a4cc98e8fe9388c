import { Module } from '@nestjs/common'
import { DownloadController } from './download.controller'
import { ImportActionsService } from './import-actions.service'
import { ImportFileService } from './import-file.service'
import { ImportsResolver } from './imports.resolver'
import { ImportsService } from './imports.service'
import { ImportRetention } from './jobs/import-retention'
import { JobRecovery } from './jobs/job-recovery'
import { JobRunner } from './jobs/job-runner'
import { UploadController } from './upload.controller'

/** Imports of any kind: read, plan, carry out, take back. `ImportFileService` does it all in one go. */
@Module({
  controllers: [UploadController, DownloadController],
  providers: [
    JobRunner,
    JobRecovery,
    ImportRetention,
    ImportsService,
    ImportActionsService,
    ImportFileService,
    ImportsResolver,
  ],
  exports: [ImportFileService],
})
export class ImportsModule {}
