import { Inject, Injectable } from '@nestjs/common'
import {
  CAPACITY_DEFAULT_VERSION,
  capacityDefaults,
  confirmedSince,
  figureCounts,
  foldOverview,
  isInside,
  registerRows,
  stepsOf,
  taxonomy,
  type Completeness,
  type Denominator,
  type OverviewFold,
  type OverviewInput,
  type SupplyGroup,
  type Selection,
  type Yardstick,
} from '@sportpiramide/domain'
import { AreasService, toFigure, type AreasWithFigures } from '../areas/areas.service'
import { AuthService } from '../auth/auth.service'
import type { RegisterEntry } from '../auth/register'
import { containing } from '../database/sql/containing'
import { TenantDatabase } from '../database/tenant/tenant-database'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'
import type * as schema from '../graphql/generated/resolvers-types'
import { capacityOverrides, countLists, countStopped, supplyGroups } from './coverage.queries'
import { peildatumOf } from './peildatum'
import { pyramidDoelgroepen, pyramidNiveaus } from './pyramid'

/** What the overview is asked. */
export interface OverviewRequest {
  readonly selection: Selection
  /** Null: the one the register carries. */
  readonly yardstick: Yardstick | null
  readonly withGeometry: boolean
}

const toDenominator = ({ label, note, figure }: Denominator): schema.Denominator => ({
  label,
  note,
  figure: figure && toFigure(figure),
})

function toWhereabouts(fold: OverviewFold, areas: AreasWithFigures): schema.WhereaboutsSupply {
  const byId = new Map(areas.wijken.map(area => [area.id, area]))
  return {
    ...fold.whereabouts,
    wijken: fold.whereabouts.wijken.flatMap(({ areaId, amount }) => {
      const area = byId.get(areaId)
      return area ? [{ area, amount }] : []
    }),
  }
}

/** The offer of a register, counted and measured. */
@Injectable()
export class CoverageService {
  constructor(
    @Inject(TenantDatabase) private readonly database: TenantDatabase,
    @Inject(AuthService) private readonly auth: AuthService,
    @Inject(AreasService) private readonly areas: AreasService,
  ) {}

  /** Everything the Overzicht shows, as it stands today. */
  overview(register: RegisterEntry, request: OverviewRequest): Promise<schema.Overview> {
    const peildatum = peildatumOf(new Date())
    return this.database.withTenant(register.tenantId, 'READ', async tx => {
      const areas = await this.areas.withFigures(tx, request.withGeometry)
      const { all, input } = await this.load(tx, request, areas, confirmedSince(peildatum))
      // Nobody can be asked yet: navraag is a later step of the ladder.
      const completeness: Completeness = { partnersAsked: 0, partnersAnswered: 0, lists: await countLists(tx) }
      const fold = foldOverview(input)
      return {
        ...fold,
        register: await this.auth.describe(tx, register),
        rows: registerRows(all, await countStopped(tx)),
        peildatum,
        taxonomyVersion: taxonomy.taxonomie_versie,
        denominator: toDenominator(fold.denominator),
        whereabouts: toWhereabouts(fold, areas),
        completeness,
        steps: stepsOf(input.counts, completeness),
      }
    })
  }

  /** What an estimate of places assumes in this register. */
  capacityDefaults(register: RegisterEntry): Promise<schema.CapacityDefaults> {
    return this.database.withTenant(register.tenantId, 'READ', async tx => ({
      version: CAPACITY_DEFAULT_VERSION,
      kinds: capacityDefaults(await capacityOverrides(tx)),
    }))
  }

  private async load(
    tx: TenantTransaction,
    { selection, yardstick }: OverviewRequest,
    areas: AreasWithFigures,
    since: string,
  ): Promise<{ readonly all: readonly SupplyGroup[]; readonly input: OverviewInput }> {
    const { all, selected } = await supplyGroups(tx, since, { ...selection, search: containing(selection.search) })
    const defaults = capacityDefaults(await capacityOverrides(tx))
    const input = {
      groups: selected,
      counts: figureCounts(all.filter(isInside), defaults),
      selection,
      yardstick,
      defaults,
      niveaus: pyramidNiveaus,
      doelgroepen: pyramidDoelgroepen,
      wijken: areas.wijken.map(area => area.id),
      gemeenteFigures: areas.gemeenteFigures,
      areaFigures: areas.figures,
    }
    return { all, input }
  }
}
