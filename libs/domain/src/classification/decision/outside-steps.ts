import { movementSigns, outsideSigns, when, type Step } from './step.js'

/** Signs that an inhabitant moves here, be it as treatment or with a maatje. */
const takesPartSigns = [...movementSigns, 'behandeling', 'maatje']

/** Step 1: can an inhabitant take part in sport or movement here? */
export const outsideSteps: readonly Step[] = [
  {
    id: 'b1',
    niveau: 'buiten',
    regel: 'Stap 1: wij lezen hier geen sport of bewegen waaraan iemand kan meedoen.',
    fires: e =>
      when(!e.has(takesPartSigns), e.find(outsideSigns)) ??
      when(!e.has(takesPartSigns), e.find(['sport'], ['titel', 'omschrijving'], 'ontkend')),
  },
  {
    id: 'b2',
    niveau: 'buiten',
    regel: 'Stap 1: de titel gaat over iets anders dan sport of bewegen.',
    fires: e => when(!e.has(takesPartSigns, ['titel']), e.find(outsideSigns, ['titel'])),
  },
  {
    id: 'b3',
    niveau: 'buiten',
    regel: 'Stap 1: het gaat over geld, een gebouw, scholing of overleg.',
    fires: e => {
      const found = e.find(outsideSigns.filter(sign => sign !== 'zittend'))
      return when(new Set(found.map(finding => finding.entry.phrase)).size >= 3, found)
    },
  },
  {
    id: 'b4',
    niveau: 'buiten',
    regel: 'Stap 1: de titel noemt een vacature of een geldregeling.',
    fires: e => when(true, e.find(['vacature', 'geldregeling'], ['titel'])),
  },
]
