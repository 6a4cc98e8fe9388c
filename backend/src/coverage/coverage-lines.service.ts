import { Inject, Injectable } from '@nestjs/common'
import { confirmedSince, coverageLines, type CoverageArea, type CoverageLine } from '@sportpiramide/domain'
import { AreasService, type AreasWithFigures } from '../areas/areas.service'
import type { RegisterEntry } from '../auth/register'
import { TenantDatabase } from '../database/tenant/tenant-database'
import { supplyGroups } from './coverage.queries'
import { pyramidDoelgroepen, pyramidNiveaus } from './pyramid'

/** The gemeente first, then its wijken; a register without a gemeente area still has one line for the whole. */
function areasOf(register: RegisterEntry, areas: AreasWithFigures): CoverageArea[] {
  const [gemeente] = areas.gemeenten
  const whole: CoverageArea = {
    id: gemeente?.id ?? register.tenantId,
    kind: 'GEMEENTE',
    name: gemeente?.name ?? register.name,
    code: gemeente?.code ?? register.gemeenteCode,
    figures: areas.gemeenteFigures,
  }
  const wijken = areas.wijken.map<CoverageArea>(({ id, name, code }) => ({
    id,
    kind: 'WIJK',
    name,
    code,
    figures: areas.figures.get(id) ?? [],
  }))
  return [whole, ...wijken]
}

/** Coverage as lines, for the command line and for data teams. */
@Injectable()
export class CoverageLinesService {
  constructor(
    @Inject(TenantDatabase) private readonly database: TenantDatabase,
    @Inject(AreasService) private readonly areas: AreasService,
  ) {}

  /** One line per area x niveau x doelgroep. The peildatum decides what counts as confirmed; the register itself is as it stands now. */
  lines(register: RegisterEntry, peildatum: string): Promise<CoverageLine[]> {
    return this.database.withTenant(register.tenantId, 'READ', async tx => {
      const areas = await this.areas.withFigures(tx, false)
      const { all } = await supplyGroups(tx, confirmedSince(peildatum), {
        thema: null,
        needsReview: null,
        search: null,
      })
      return coverageLines(all, areasOf(register, areas), pyramidNiveaus, pyramidDoelgroepen)
    })
  }
}
