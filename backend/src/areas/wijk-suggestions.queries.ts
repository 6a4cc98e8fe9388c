import {
  SHOWING_SOURCES,
  type PlaceArea,
  type SitedActivity,
  type SuggestableActivity,
  type SuggestablePartner,
} from '@sportpiramide/domain'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'

/** Activities without an area, in the order of the list. */
export const activitiesWithoutArea = (tx: TenantTransaction): Promise<(SuggestableActivity & SitedActivity)[]> =>
  tx.query<SuggestableActivity & SitedActivity>(
    `select a.id, a.title, a.partner_id as "partnerId", a.status, p.niveau, a.scale, a.area_id as "areaId",
       a.area_source as "areaSource"
     from activity a
     join placement p on p.tenant_id = a.tenant_id and p.activity_id = a.id and p.superseded_at is null
     where a.tenant_id = $1 and a.area_id is null
     order by lower(a.title), a.id`,
    [tx.tenantId],
  )

type PartnerRow = Omit<SuggestablePartner, 'activitiesIn'> & { readonly activitiesIn: Readonly<Record<string, number>> }

/** Every partner with the wijk it says it works in, and where its activities show it at work. */
export async function placesOfPartners(tx: TenantTransaction): Promise<SuggestablePartner[]> {
  const rows = await tx.query<PartnerRow>(
    `select p.id, p.name, p.usual_area_id as "usualAreaId",
       coalesce(json_object_agg(s.area_id, s.activities) filter (where s.area_id is not null), '{}') as "activitiesIn"
     from partner p
     left join (
       select partner_id, area_id, count(*) as activities from activity
       where tenant_id = $1 and status = 'ACTIVE' and area_source = any($2) and area_id is not null
       group by partner_id, area_id
     ) s on s.partner_id = p.id
     where p.tenant_id = $1
     group by p.tenant_id, p.id
     order by p.name, p.id`,
    [tx.tenantId, SHOWING_SOURCES],
  )
  return rows.map(row => ({ ...row, activitiesIn: new Map(Object.entries(row.activitiesIn)) }))
}

/** Every wijk and buurt of the register. */
export const knownPlaces = (tx: TenantTransaction): Promise<PlaceArea[]> =>
  tx.query<PlaceArea>(
    `select id, kind, name, code, parent_id as "parentId" from area where tenant_id = $1 and kind in ('WIJK', 'BUURT') order by name, id`,
    [tx.tenantId],
  )
