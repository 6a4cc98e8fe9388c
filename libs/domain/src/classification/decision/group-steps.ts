import type { Evidence } from './evidence.js'
import type { Finding } from './findings.js'
import { all, when, type Step } from './step.js'

const WIDEST_ADDRESS = 70

/** Risk groups that a phrase of address points at: "voor mensen met schulden". */
function addressedGroups(evidence: Evidence): Finding[] {
  const addresses = evidence.find(['aanspreking'])
  return evidence
    .find(['risicogroep', 'kwetsbaar'])
    .filter(group =>
      addresses.some(
        address =>
          address.field === group.field &&
          address.sentence === group.sentence &&
          group.end >= address.end &&
          group.start - address.end < WIDEST_ADDRESS,
      ),
    )
}

/** Step 4: is it set up or adapted for a group with a risk or barrier? (R2) */
export const groupSteps: readonly Step[] = [
  {
    id: 'g0',
    niveau: '2',
    regel: 'Stap 4: het is opgezet voor een groep met een risico of drempel.',
    fires: e => when(!e.has(['ook_welkom']), addressedGroups(e)),
  },
  {
    id: 'g1',
    niveau: '2',
    regel: 'Stap 4: de titel noemt een groep met een risico of drempel.',
    fires: e => when(true, e.find(['risicogroep', 'bekend_2', 'aangepast', 'nazorg', 'valpreventie'], ['titel'])),
  },
  {
    id: 'g2',
    niveau: '2',
    regel: 'Stap 4: het is voor een groep met een risico, en daarop aangepast.',
    fires: e => all(e.find(['risicogroep', 'bekend_2']), e.find(['kwetsbaar', 'aangepast'])),
  },
  {
    id: 'g3',
    niveau: '2',
    regel: 'Stap 4: het is voor een kwetsbare groep, zonder verwijzing.',
    fires: e => all(e.find(['kwetsbaar', 'risicogroep', 'nazorg']), e.find(['geen_zorg', 'zelf_aanmelden'])),
  },
  {
    id: 'g4',
    niveau: '2',
    regel: 'Stap 4: de tekst noemt een groep met een risico of drempel.',
    fires: e => when(!e.has(['iedereen', 'ook_welkom']), e.find(['risicogroep'])),
  },
]
