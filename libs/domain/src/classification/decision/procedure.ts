import type { Evidence } from './evidence.js'
import type { Finding } from './findings.js'
import type { Step } from './step.js'
import { steps } from './steps.js'

/** A step that answered yes and the findings that made it do so. */
export interface Fired {
  readonly step: Step
  readonly findings: readonly Finding[]
}

/** All steps of the decision procedure that answer yes, in the order in which they are asked. */
export function followProcedure(evidence: Evidence): Fired[] {
  const fired: Fired[] = []
  for (const step of steps) {
    const findings = step.fires(evidence)
    if (findings) fired.push({ step, findings })
  }
  return fired
}
