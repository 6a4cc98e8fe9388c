import type { PlacementHistory } from '../classification/placements.service'
import type { Activity, Area } from '../graphql/generated/resolvers-types'
import type { ActivityRow } from './activities.queries'

const organiserOf = ({ partnerId: id, partnerName: name }: ActivityRow): Activity['organiser'] =>
  id !== null && name !== null ? { id, name } : null

/** An activity as the schema has it. */
export const toActivity = (row: ActivityRow, { current, history }: PlacementHistory, area: Area | null): Activity => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  description: row.description,
  organiser: organiserOf(row),
  area,
  areaSource: row.areaSource,
  scale: row.scale,
  location: row.location,
  rhythm: { kind: row.rhythmKind, count: row.rhythmCount },
  schedule: row.schedule,
  capacity: { kind: row.capacityKind, low: row.capacityLow, middle: row.capacityMiddle, high: row.capacityHigh },
  attendance: row.attendance,
  price: row.price,
  ageMin: row.ageMin,
  ageMax: row.ageMax,
  ages: row.ages,
  referral: row.referral,
  funding: row.funding,
  status: row.status,
  verifiedAt: row.verifiedAt,
  sourceRow: row.sourceRow,
  placement: current,
  history,
})
