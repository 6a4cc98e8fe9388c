import type { ActivityKind, ActivityStatus } from '../activity.js'

const INTERVENTION = /^(?:interventie|intervention|aanpak|methodiek|methode|erkende interventie|leefstijlinterventie)\b/
const ACTIVITY =
  /^(?:activiteit|activity|les|lessen|cursus|training|groepsles|beweegaanbod|sportaanbod|aanbod|evenement|toernooi|workshop|clinic)\b/
const STOPPED =
  /^(?:gestopt|stopt|nee|no|inactief|niet actief|be[eë]indigd|vervallen|afgelopen|afgerond|stopped|onwaar|false|opgeheven|loopt niet)/
const ACTIVE = /^(?:actief|active|ja|yes|loopt|lopend|doorlopend|waar|true|gestart|x$|v$|open)/

/** Activity or intervention by the word in a cell; null for another word, such as the name of a sport. */
export function kindOf(text: string): ActivityKind | null {
  const lower = text.trim().toLowerCase()
  if (INTERVENTION.test(lower)) return 'INTERVENTION'
  return ACTIVITY.test(lower) ? 'ACTIVITY' : null
}

/** Whether an activity runs, by the word in a cell; null for another word ("gepland"). */
export function statusOf(text: string): ActivityStatus | null {
  const lower = text.trim().toLowerCase()
  if (STOPPED.test(lower)) return 'STOPPED'
  return ACTIVE.test(lower) ? 'ACTIVE' : null
}
