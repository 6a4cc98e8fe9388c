import { careSteps } from './care-steps.js'
import { groupSteps } from './group-steps.js'
import { openSteps } from './open-steps.js'
import { outsideSteps } from './outside-steps.js'
import { personSteps } from './person-steps.js'
import type { Step } from './step.js'

/** The decision procedure in the order in which it is asked: the first step that fires proposes the niveau. */
export const steps: readonly Step[] = [...outsideSteps, ...careSteps, ...personSteps, ...groupSteps, ...openSteps]
