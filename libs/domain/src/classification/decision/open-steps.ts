import { all, atRiskSigns, movementSigns, when, type Step } from './step.js'

/** Step 4: any other sport or movement. */
export const openSteps: readonly Step[] = [
  {
    id: 'a1',
    niveau: '1',
    regel: 'Stap 4: sport of bewegen, open voor iedereen',
    fires: e => all(e.find(movementSigns), e.find(['iedereen', 'ook_welkom'])),
  },
  {
    id: 'a2',
    niveau: '1',
    regel: 'Stap 4: gewoon sportaanbod, zonder teken van een risicogroep of verwijzing',
    fires: e => when(!e.has(atRiskSigns), e.find(movementSigns)),
  },
  {
    id: 'a3',
    niveau: '1',
    regel: 'Stap 4: sport of bewegen, laagste niveau dat de tekst steunt',
    fires: e => when(true, e.find(movementSigns)),
  },
]
