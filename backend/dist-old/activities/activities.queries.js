"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get activityById () {
        return activityById;
    },
    get countActivities () {
        return countActivities;
    },
    get pageOfActivities () {
        return pageOfActivities;
    }
});
const _domain = require("@sportpiramide/domain");
const _containing = require("../database/sql/containing");
const _withtenant = require("../database/tenant/with-tenant");
const columns = `a.id, a.kind, a.title, a.description, a.partner_id as "partnerId", o.name as "partnerName",
  a.area_id as "areaId", a.area_source as "areaSource", a.scale, a.location, a.rhythm_kind as "rhythmKind",
  a.rhythm_count as "rhythmCount", a.schedule, a.capacity_kind as "capacityKind", a.capacity_low as "capacityLow",
  a.capacity_middle as "capacityMiddle", a.capacity_high as "capacityHigh", a.attendance, a.price,
  a.age_min as "ageMin", a.age_max as "ageMax", a.ages, a.referral, a.funding, a.status,
  a.verified_at as "verifiedAt", a.source_row as "sourceRow"`;
/**
 * The activities of a selection: active ones only. Wijk is that of the activity or of its buurt; a niveau that is regional
 * by default counts as gemeentebreed while its scale is unknown (whereaboutsOf in libs/domain says the same).
 */ const selected = `
  from activity a
  join placement p on p.tenant_id = a.tenant_id and p.activity_id = a.id and p.superseded_at is null
  left join partner o on o.tenant_id = a.tenant_id and o.id = a.partner_id
  left join area r on r.tenant_id = a.tenant_id and r.id = a.area_id
  cross join lateral (
    select case r.kind when 'WIJK' then r.id when 'BUURT' then r.parent_id end as wijk_id
  ) w
  where a.tenant_id = $1 and a.status = 'ACTIVE'
    and ($2::uuid is null or w.wijk_id = $2)
    and ($3::text is null or p.niveau = $3)
    and ($4::text is null or $4 = any(p.doelgroepen))
    and ($5::text is null or $5 = any(p.themas))
    and ($6::boolean is null or p.needs_review = $6)
    and ($7::text is null or a.title ilike $7 or o.name ilike $7)
    and ($8::text is null or $8 = case
      when w.wijk_id is not null then 'WIJK'
      when a.scale in ('GEMEENTE', 'REGIO') or (a.scale = 'UNKNOWN' and p.niveau = any($9)) then 'GEMEENTE'
      else 'UNKNOWN' end)`;
/** An id that no row has: an unknown wijk selects nothing, whatever was sent. */ const nobody = '00000000-0000-0000-0000-000000000000';
const wijkOf = (wijk)=>!wijk ? null : (0, _withtenant.isUuid)(wijk) ? wijk : nobody;
const parametersOf = (tx, selection)=>[
        tx.tenantId,
        wijkOf(selection.wijk),
        selection.niveau ?? null,
        selection.doelgroep ?? null,
        selection.thema ?? null,
        selection.needsReview ?? null,
        (0, _containing.containing)(selection.search),
        selection.whereabouts ?? null,
        _domain.REGIONAL_BY_DEFAULT
    ];
async function countActivities(tx, selection) {
    const [row] = await tx.query(`select count(*) as count ${selected}`, parametersOf(tx, selection));
    return row?.count ?? 0;
}
const pageOfActivities = (tx, selection, order, first, after)=>tx.query(`with twin as (
       select text_key, count(*)::int as number from activity where tenant_id = $1 and $10 group by text_key
     ), listed as (
       select ${columns}, $10 and not p.needs_review as k1, case when $10 then coalesce(p.confidence, 2)::float8 else 0 end as k2,
         case when $10 then -(select number from twin where twin.text_key = a.text_key) else 0 end as k3, lower(a.title) as k4
       ${selected}
     )
     select *, jsonb_build_array(k1, k2, k3, k4, id) as key from listed
     where $11::boolean is null or (k1, k2, k3, k4, id) > ($11, $12::float8, $13::int, $14::text, $15::uuid)
     order by k1, k2, k3, k4, id
     limit $16`, [
        ...parametersOf(tx, selection),
        order === 'REVIEW',
        ...after ?? [
            null,
            null,
            null,
            null,
            null
        ],
        first
    ]);
async function activityById(tx, id) {
    const [row] = await tx.query(`select ${columns}, jsonb_build_array(false, 0, 0, '', a.id) as key
     from activity a left join partner o on o.tenant_id = a.tenant_id and o.id = a.partner_id
     where a.tenant_id = $1 and a.id = $2`, [
        tx.tenantId,
        id
    ]);
    return row ?? null;
}
//# sourceMappingURL=activities.queries.js.map
