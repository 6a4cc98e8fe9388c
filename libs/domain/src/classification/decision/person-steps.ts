import { all, atRiskSigns, conditionSigns, when, type Step } from './step.js'

/** Step 3: is one person the unit, or is a referral, indication or intake a condition? (R1) */
export const personSteps: readonly Step[] = [
  {
    id: 'm1',
    niveau: '3',
    regel: 'Stap 3: wie mee wil doen, heeft een verwijzing of indicatie nodig.',
    fires: e => when(!e.has(['zelf_aanmelden']), e.find(conditionSigns)),
  },
  {
    id: 'm2',
    niveau: '3',
    regel: 'Stap 3: het is begeleiding één op één, vanwege een probleem of hulpvraag.',
    fires: e =>
      all(
        e.find(['een_op_een', 'maatje', 'thuis']),
        e.find([...atRiskSigns, 'coach', 'toeleider'], ['titel', 'omschrijving', 'toeleiding']),
      ),
  },
  {
    id: 'm3',
    niveau: '3',
    regel: 'Stap 3: er horen een intake en eigen doelen bij.',
    fires: e => all(e.find(['intake']), e.find(['persoonlijk_plan'])),
  },
  {
    id: 'm4',
    niveau: '3',
    regel: 'Stap 3: mensen komen hier via een professional.',
    fires: e =>
      when(
        !e.has(['zelf_aanmelden'], ['toeleiding', 'titel', 'omschrijving']),
        e.find(['toeleider', 'verwijzing', 'indicatie'], ['toeleiding']),
      ),
  },
  {
    id: 'm5',
    niveau: '3',
    regel: 'Stap 3: het is een bekende aanpak met een verwijzing en een persoonlijk plan.',
    fires: e => when(true, e.find(['bekend_3'])),
  },
  {
    id: 'm6',
    niveau: '3',
    regel: 'Stap 3: iemand krijgt een persoonlijke coach en een eigen plan.',
    fires: e => all(e.find(['coach', 'maatje']), e.find(['persoonlijk_plan', 'thuis', 'intake', 'een_op_een'])),
  },
]
