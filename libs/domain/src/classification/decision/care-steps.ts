import { all, noCareSigns, when, type Step } from './step.js'

/** Step 2: is the exercise itself treatment, by a care professional or inside a care institution? (R5, R6, R12, R13) */
export const careSteps: readonly Step[] = [
  {
    id: 'z1',
    niveau: '4',
    regel: 'Stap 2: het bewegen is een behandeling, door een zorgverlener of in een zorginstelling.',
    fires: e =>
      e.has(noCareSigns)
        ? null
        : (all(e.find(['behandeling', 'bekend_4']), e.find(['zorgverlener', 'zorgsetting'])) ??
          all(e.find(['behandeling', 'bekend_4']), e.find(['zorgorganisatie', 'zorgsetting'], ['organisatie']))),
  },
  {
    id: 'z2',
    niveau: '4',
    regel: 'Stap 2: cliënten bewegen hier binnen een zorginstelling.',
    fires: e =>
      e.has(noCareSigns) ? null : all(e.find(['zorgsetting']), e.find(['patient', 'zorgverlener', 'behandeling'])),
  },
  {
    id: 'z3',
    niveau: '4',
    regel: 'Stap 2: een zorgaanbieder biedt dit aan en het wordt als zorg vergoed.',
    fires: e => all(e.find(['zorgorganisatie'], ['organisatie']), e.find(['vergoed'], ['kosten'])),
  },
  {
    id: 'z4',
    niveau: '4',
    regel: 'Stap 2: een zorgverlener geeft dit aan mensen met een aandoening.',
    fires: e =>
      e.has(noCareSigns) ? null : all(e.find(['zorgverlener']), e.find(['diagnosegroep', 'patient', 'risicogroep'])),
  },
  {
    id: 'z5',
    niveau: '4',
    regel: 'Stap 2: de titel noemt een behandeling.',
    fires: e => when(!e.has(noCareSigns), e.find(['behandeling', 'bekend_4'], ['titel'])),
  },
]
