import type { NiveauCode } from '../../placement.js'
import type { Evidence } from './evidence.js'
import type { Finding } from './findings.js'

/** One rule of the decision procedure: what must be found for it to answer yes, and what a reader is told. */
export interface Step {
  readonly id: string
  readonly niveau: NiveauCode
  readonly regel: string
  /** The findings that make it fire; null when it does not. */
  readonly fires: (evidence: Evidence) => readonly Finding[] | null
}

/** Signs of sport or movement. */
export const movementSigns: readonly string[] = ['sport', 'beweging', 'bekend_1', 'bekend_2', 'bekend_3', 'bekend_4']
/** Signs of something else than sport for participants. */
export const outsideSigns: readonly string[] = [
  'zittend',
  'geldregeling',
  'voorziening',
  'scholing',
  'overleg',
  'vacature',
  'informatie',
  'toeschouwen',
  'hulp',
]
const noCare = ['geen_zorg', 'nazorg']
const condition = ['verwijzing', 'indicatie']
const atRisk = ['risicogroep', 'kwetsbaar', 'aangepast']

/** All parts found, or null as soon as one is missing. */
const all = (...parts: readonly Finding[][]): Finding[] | null =>
  parts.every(part => part.length > 0) ? parts.flatMap(part => part.slice(0, 3)) : null

const when = (holds: boolean, found: readonly Finding[]): readonly Finding[] | null =>
  holds && found.length > 0 ? found : null

const outsideSteps: readonly Step[] = [
  {
    id: 'b1',
    niveau: 'buiten',
    regel: 'Stap 0: wij lezen hier geen sport of bewegen voor deelnemers',
    fires: e =>
      when(!e.has([...movementSigns, 'behandeling', 'maatje']), e.find(outsideSigns)) ??
      when(!e.has([...movementSigns, 'behandeling', 'maatje']), e.find(['sport'], ['titel', 'omschrijving'], 'ontkend')),
  },
  {
    id: 'b2',
    niveau: 'buiten',
    regel: 'Stap 0: de titel noemt iets anders dan sport of bewegen',
    fires: e => when(!e.has([...movementSigns, 'behandeling', 'maatje'], ['titel']), e.find(outsideSigns, ['titel'])),
  },
  {
    id: 'b3',
    niveau: 'buiten',
    regel: 'Stap 0: het gaat om geld, een gebouw, scholing of overleg',
    fires: e => {
      const found = e.find(outsideSigns.filter(sign => sign !== 'zittend'))
      return when(new Set(found.map(finding => finding.entry.phrase)).size >= 3, found)
    },
  },
]

const careSteps: readonly Step[] = [
  {
    id: 'z1',
    niveau: '4',
    regel: 'Stap 1: het bewegen is behandeling, door een zorgverlener of binnen een zorginstelling',
    fires: e =>
      e.has(noCare)
        ? null
        : (all(e.find(['behandeling', 'bekend_4']), e.find(['zorgverlener', 'zorgsetting'])) ??
          all(e.find(['behandeling', 'bekend_4']), e.find(['zorgorganisatie', 'zorgsetting'], ['organisatie']))),
  },
  {
    id: 'z2',
    niveau: '4',
    regel: 'Stap 1: bewegen van cliënten binnen een zorginstelling',
    fires: e =>
      e.has(noCare) ? null : all(e.find(['zorgsetting']), e.find(['patient', 'zorgverlener', 'behandeling'])),
  },
  {
    id: 'z3',
    niveau: '4',
    regel: 'Stap 1: een zorgaanbieder biedt dit aan en het wordt als zorg vergoed',
    fires: e => all(e.find(['zorgorganisatie'], ['organisatie']), e.find(['vergoed'], ['kosten'])),
  },
  {
    id: 'z4',
    niveau: '4',
    regel: 'Stap 1: een zorgverlener geeft het aan mensen met een aandoening',
    fires: e =>
      e.has(noCare) ? null : all(e.find(['zorgverlener']), e.find(['diagnosegroep', 'patient', 'risicogroep'])),
  },
  {
    id: 'z5',
    niveau: '4',
    regel: 'Stap 1: de titel noemt een behandeling',
    fires: e => when(!e.has(noCare), e.find(['behandeling', 'bekend_4'], ['titel'])),
  },
]

const personSteps: readonly Step[] = [
  {
    id: 'm1',
    niveau: '3',
    regel: 'Stap 2: een verwijzing of indicatie is nodig om mee te doen',
    fires: e => when(!e.has(['zelf_aanmelden']), e.find(condition)),
  },
  {
    id: 'm2',
    niveau: '3',
    regel: 'Stap 2: een op een begeleiding vanwege een probleem of hulpvraag',
    fires: e =>
      all(
        e.find(['een_op_een', 'maatje', 'thuis']),
        e.find([...atRisk, 'coach', 'toeleider'], ['titel', 'omschrijving', 'toeleiding']),
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

const groupSteps: readonly Step[] = [
  {
    id: 'g0',
    niveau: '2',
    regel: 'Stap 3: opgezet voor een groep met een risico of drempel',
    fires: e => when(!e.has(['ook_welkom']), addressedGroups(e)),
  },
  {
    id: 'g1',
    niveau: '2',
    regel: 'Stap 3: de titel noemt een groep met een risico of drempel',
    fires: e => when(true, e.find(['risicogroep', 'bekend_2', 'aangepast', 'nazorg', 'valpreventie'], ['titel'])),
  },
  {
    id: 'g2',
    niveau: '2',
    regel: 'Stap 3: een groep met een risico, en het aanbod is daarop aangepast',
    fires: e => all(e.find(['risicogroep', 'bekend_2']), e.find(['kwetsbaar', 'aangepast'])),
  },
  {
    id: 'g3',
    niveau: '2',
    regel: 'Stap 3: een kwetsbare groep, zonder verwijzing',
    fires: e => all(e.find(['kwetsbaar', 'risicogroep', 'nazorg']), e.find(['geen_zorg', 'zelf_aanmelden'])),
  },
  {
    id: 'g4',
    niveau: '2',
    regel: 'Stap 3: een groep met een risico of drempel wordt genoemd',
    fires: e => when(!e.has(['iedereen', 'ook_welkom']), e.find(['risicogroep'])),
  },
]

const openSteps: readonly Step[] = [
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
    fires: e => when(!e.has(atRisk), e.find(movementSigns)),
  },
  {
    id: 'a3',
    niveau: '1',
    regel: 'Stap 4: sport of bewegen, laagste niveau dat de tekst steunt',
    fires: e => when(true, e.find(movementSigns)),
  },
]

/** The decision procedure in the order in which it is asked: the first step that fires proposes the niveau. */
export const steps: readonly Step[] = [...outsideSteps, ...careSteps, ...personSteps, ...groupSteps, ...openSteps]
