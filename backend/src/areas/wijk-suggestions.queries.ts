import type { SuggestableActivity, SuggestablePartner } from '@sportpiramide/domain'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'

/** A wijk or buurt that a row could get. */
export interface PlaceRow {
  readonly id: string
  readonly kind: 'BUURT' | 'WIJK'
  readonly name: string
  readonly code: string | null
}

/** Activities without a place that are not for the whole gemeente, in the order of the list. */
export const unplacedActivities = (tx: TenantTransaction): Promise<SuggestableActivity[]> =>
  tx.query<SuggestableActivity>(
    `select a.id, a.title, a.partner_id as "partnerId"
     from activity a
     join placement p on p.tenant_id = a.tenant_id and p.activity_id = a.id and p.superseded_at is null
     where a.tenant_id = $1 and a.status = 'ACTIVE' and a.area_id is null and a.scale not in ('GEMEENTE', 'REGIO')
       and p.niveau <> 'buiten'
     order by lower(a.title), a.id`,
    [tx.tenantId],
  )

/** Per partner the wijk it says it works in, and where its activities with a wijk are; only partners with either. */
export const placesOfPartners = (tx: TenantTransaction): Promise<SuggestablePartner[]> =>
  tx.query<SuggestablePartner>(
    `select p.id, p.name, p.usual_area_id as "usualAreaId",
       coalesce(array_agg(coalesce(case when r.kind = 'BUURT' then r.parent_id end, r.id)) filter (where r.id is not null), '{}')
         as "activityAreaIds"
     from partner p
     left join activity a on a.tenant_id = p.tenant_id and a.partner_id = p.id and a.status = 'ACTIVE'
       and a.area_source in ('COLUMN', 'TAB', 'TITLE', 'PERSON')
     left join area r on r.tenant_id = a.tenant_id and r.id = a.area_id and r.kind in ('WIJK', 'BUURT')
     where p.tenant_id = $1
     group by p.tenant_id, p.id
     having p.usual_area_id is not null or count(r.id) > 0
     order by p.name, p.id`,
    [tx.tenantId],
  )

/** Every wijk and buurt of the register. */
export const knownPlaces = (tx: TenantTransaction): Promise<PlaceRow[]> =>
  tx.query<PlaceRow>(
    `select id, kind, name, code from area where tenant_id = $1 and kind in ('WIJK', 'BUURT') order by name, id`,
    [tx.tenantId],
  )
