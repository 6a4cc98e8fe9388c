import { Controller, Get, Header, Res } from '@nestjs/common'
import type { Response } from 'express'
import { HealthService } from './health.service'
import { metrics } from './metrics'

/** For monitoring; tells states and figures, never data of a register. */
@Controller()
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('health/live')
  @Header('cache-control', 'no-store')
  live(): { status: string } {
    return { status: 'LIVE' }
  }

  @Get('health/ready')
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) res: Response): Promise<{ status: string }> {
    const status = await this.health.readiness()
    if (status !== 'READY') res.status(503)
    return { status }
  }

  @Get('metrics')
  @Header('cache-control', 'no-store')
  async figures(@Res({ passthrough: true }) res: Response): Promise<string> {
    res.type(metrics.contentType)
    return metrics.metrics()
  }
}
