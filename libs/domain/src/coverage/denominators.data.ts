import type { DoelgroepCode } from '../placement.js'

/** How the population of a doelgroep is found: counts that add up, else shares (percent) of a count. */
export interface DenominatorRule {
  readonly doelgroep: DoelgroepCode
  readonly label: string
  readonly counts: readonly string[]
  readonly shares: { readonly of: string; readonly percents: readonly string[] } | null
  /** Dutch: ages of register and source differ, or the figure stands for another one. */
  readonly note: string | null
  readonly proxy: boolean
}

/**
 * What a per 1,000 divides by, per doelgroep. Codes are columns of the CBS kerncijfers wijken en buurten (kwb). A doelgroep
 * that is absent has no denominator ("geen noemer"): a wrong population is worse than none.
 */
export const DENOMINATORS: readonly DenominatorRule[] = [
  { doelgroep: 'alle_inwoners', label: 'inwoners', counts: ['a_inw'], shares: null, note: null, proxy: false },
  {
    doelgroep: 'kinderen',
    label: 'inwoners van 0 tot 15 jaar',
    counts: ['a_00_14'],
    shares: { of: 'a_inw', percents: ['p_00_14'] },
    note: 'Kinderen zijn in het register 0 tot en met 12 jaar, bij het CBS 0 tot 15 jaar.',
    proxy: false,
  },
  {
    doelgroep: 'jongeren',
    label: 'inwoners van 15 tot 25 jaar',
    counts: ['a_15_24'],
    shares: { of: 'a_inw', percents: ['p_15_24'] },
    note: 'Jongeren zijn in het register 12 tot en met 23 jaar, bij het CBS 15 tot 25 jaar.',
    proxy: false,
  },
  {
    doelgroep: 'volwassenen',
    label: 'inwoners van 25 tot 65 jaar',
    counts: ['a_25_44', 'a_45_64'],
    shares: { of: 'a_inw', percents: ['p_25_44', 'p_45_64'] },
    note: 'Volwassenen zijn in het register 18 tot en met 65 jaar, bij het CBS 25 tot 65 jaar.',
    proxy: false,
  },
  {
    doelgroep: 'ouderen',
    label: 'inwoners van 65 jaar en ouder',
    counts: ['a_65_oo'],
    shares: { of: 'a_inw', percents: ['p_65_oo'] },
    note: 'Ouderen zijn in het register 55 jaar en ouder, bij het CBS 65 jaar en ouder.',
    proxy: false,
  },
  {
    doelgroep: 'gezinnen',
    label: 'huishoudens met kinderen',
    counts: ['a_hh_m_k'],
    shares: null,
    note: 'Dit zijn huishoudens, geen personen.',
    proxy: true,
  },
  {
    doelgroep: 'minima',
    label: 'huishoudens met een laag inkomen',
    counts: [],
    shares: { of: 'a_hh', percents: ['p_hh_li'] },
    note: 'Dit zijn huishoudens, geen personen.',
    proxy: true,
  },
  {
    doelgroep: 'migratie',
    label: 'inwoners die buiten Europa zijn geboren',
    counts: ['a_geb_ne'],
    shares: null,
    note: 'Dit getal staat voor een deel van de groep: kinderen die hier zijn geboren, tellen niet mee.',
    proxy: true,
  },
  {
    doelgroep: 'werkzoekenden',
    label: 'inwoners met bijstand',
    counts: ['a_soz_wb'],
    shares: null,
    note: 'Dit getal staat voor een deel van de groep: wie werk zoekt zonder bijstand, telt niet mee.',
    proxy: true,
  },
]
