import { all, atRiskSigns, conditionSigns, when, type Step } from './step.js'

/** Step 2: is one person the unit, or is a referral, indication or intake a condition? (R1) */
export const personSteps: readonly Step[] = [
  {
    id: 'm1',
    niveau: '3',
    regel: 'Stap 2: een verwijzing of indicatie is nodig om mee te doen',
    fires: e => when(!e.has(['zelf_aanmelden']), e.find(conditionSigns)),
  },
  {
    id: 'm2',
    niveau: '3',
    regel: 'Stap 2: een op een begeleiding vanwege een probleem of hulpvraag',
    fires: e =>
      all(
        e.find(['een_op_een', 'maatje', 'thuis']),
        e.find([...atRiskSigns, 'coach', 'toeleider'], ['titel', 'omschrijving', 'toeleiding']),
      ),
  },
  {
    id: 'm3',
    niveau: '3',
    regel: 'Stap 2: een intake en eigen doelen horen erbij',
    fires: e => all(e.find(['intake']), e.find(['persoonlijk_plan'])),
  },
  {
    id: 'm4',
    niveau: '3',
    regel: 'Stap 2: mensen komen via een professional',
    fires: e =>
      when(
        !e.has(['zelf_aanmelden'], ['toeleiding', 'titel', 'omschrijving']),
        e.find(['toeleider', 'verwijzing', 'indicatie'], ['toeleiding']),
      ),
  },
  {
    id: 'm5',
    niveau: '3',
    regel: 'Stap 2: een bekende aanpak met verwijzing en een persoonlijk plan',
    fires: e => when(true, e.find(['bekend_3'])),
  },
  {
    id: 'm6',
    niveau: '3',
    regel: 'Stap 2: een persoonlijke coach met een eigen plan',
    fires: e => all(e.find(['coach', 'maatje']), e.find(['persoonlijk_plan', 'thuis', 'intake', 'een_op_een'])),
  },
]
