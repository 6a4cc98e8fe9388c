import { all, atRiskSigns, movementSigns, when, type Step } from './step.js'

/** Step 5: any other sport or movement. */
export const openSteps: readonly Step[] = [
  {
    id: 'a1',
    niveau: '1',
    regel: 'Stap 5: het is sport of bewegen, en iedereen kan meedoen.',
    fires: e => all(e.find(movementSigns), e.find(['iedereen', 'ook_welkom'])),
  },
  {
    id: 'a2',
    niveau: '1',
    regel: 'Stap 5: het is gewoon sportaanbod. Wij lezen niets over een risicogroep of verwijzing.',
    fires: e => when(!e.has(atRiskSigns), e.find(movementSigns)),
  },
  {
    id: 'a3',
    niveau: '1',
    regel: 'Stap 5: het is sport of bewegen. Wij kiezen het laagste niveau waar de tekst bij past.',
    fires: e => when(true, e.find(movementSigns)),
  },
]
