/** An indicator we keep, and the names its column has in the files of CBS and of others. Codes are those of the CBS kwb workbook. */
export interface IndicatorColumn {
  readonly indicator: string
  readonly label: string
  readonly unit: 'COUNT' | 'PERCENT' | 'MEAN'
  /** Column names, compared without capitals, spaces, slashes and underscores. */
  readonly names: readonly string[]
}

/** Only what the dashboard can use; every other column of a file is reported as not used. */
export const INDICATOR_COLUMNS: readonly IndicatorColumn[] = [
  {
    indicator: 'a_inw',
    label: 'Inwoners',
    unit: 'COUNT',
    names: ['a_inw', 'inwoners', 'aantal_inwoners', 'aantalInwoners', 'bevolking', 'aantalinwoners5'],
  },
  { indicator: 'a_man', label: 'Mannen', unit: 'COUNT', names: ['a_man', 'mannen'] },
  { indicator: 'a_vrouw', label: 'Vrouwen', unit: 'COUNT', names: ['a_vrouw', 'vrouwen'] },
  {
    indicator: 'a_00_14',
    label: 'Inwoners 0 tot 15 jaar',
    unit: 'COUNT',
    names: ['a_00_14', 'inwoners0tot15', 'k_0tot15jaar', 'inwoners 0 tot 15 jaar'],
  },
  {
    indicator: 'a_15_24',
    label: 'Inwoners 15 tot 25 jaar',
    unit: 'COUNT',
    names: ['a_15_24', 'inwoners15tot25', 'k_15tot25jaar', 'inwoners 15 tot 25 jaar'],
  },
  {
    indicator: 'a_25_44',
    label: 'Inwoners 25 tot 45 jaar',
    unit: 'COUNT',
    names: ['a_25_44', 'inwoners25tot45', 'k_25tot45jaar', 'inwoners 25 tot 45 jaar'],
  },
  {
    indicator: 'a_45_64',
    label: 'Inwoners 45 tot 65 jaar',
    unit: 'COUNT',
    names: ['a_45_64', 'inwoners45tot65', 'k_45tot65jaar', 'inwoners 45 tot 65 jaar'],
  },
  {
    indicator: 'a_65_oo',
    label: 'Inwoners 65 jaar of ouder',
    unit: 'COUNT',
    names: ['a_65_oo', 'inwoners65plus', 'k_65jaarofouder', 'inwoners 65 jaar of ouder'],
  },
  {
    indicator: 'p_00_14',
    label: 'Aandeel 0 tot 15 jaar',
    unit: 'PERCENT',
    names: ['p_00_14', '0_15', 'percentage_personen_0_tot_15_jaar', 'percentagePersonen0Tot15Jaar'],
  },
  {
    indicator: 'p_15_24',
    label: 'Aandeel 15 tot 25 jaar',
    unit: 'PERCENT',
    names: ['p_15_24', '15_25', 'percentage_personen_15_tot_25_jaar', 'percentagePersonen15Tot25Jaar'],
  },
  {
    indicator: 'p_25_44',
    label: 'Aandeel 25 tot 45 jaar',
    unit: 'PERCENT',
    names: ['p_25_44', '25_45', 'percentage_personen_25_tot_45_jaar', 'percentagePersonen25Tot45Jaar'],
  },
  {
    indicator: 'p_45_64',
    label: 'Aandeel 45 tot 65 jaar',
    unit: 'PERCENT',
    names: ['p_45_64', '45_65', 'percentage_personen_45_tot_65_jaar', 'percentagePersonen45Tot65Jaar'],
  },
  {
    indicator: 'p_65_oo',
    label: 'Aandeel 65 jaar of ouder',
    unit: 'PERCENT',
    names: ['p_65_oo', '65plus', 'percentage_personen_65_jaar_en_ouder', 'percentagePersonen65JaarEnOuder'],
  },
  {
    indicator: 'a_hh',
    label: 'Huishoudens',
    unit: 'COUNT',
    names: ['a_hh', 'huishoudens', 'aantal_huishoudens', 'aantalHuishoudens'],
  },
  { indicator: 'a_hh_m_k', label: 'Huishoudens met kinderen', unit: 'COUNT', names: ['a_hh_m_k'] },
  {
    indicator: 'g_hhgro',
    label: 'Gemiddelde grootte van een huishouden',
    unit: 'MEAN',
    names: ['g_hhgro', 'huishoudensgrootte', 'gem_huishouden_grootte', 'gemiddelde_huishoudsgrootte'],
  },
  { indicator: 'a_geb_ne', label: 'Geboren buiten Europa', unit: 'COUNT', names: ['a_geb_ne'] },
  {
    indicator: 'g_ink_pi',
    label: 'Inkomen per inwoner (duizend euro)',
    unit: 'MEAN',
    names: ['g_ink_pi', 'inkomenPerInwoner', 'gem_inkomen_inwoner'],
  },
  {
    indicator: 'p_hh_li',
    label: 'Huishoudens met een laag inkomen',
    unit: 'PERCENT',
    names: ['p_hh_li', 'pct_hh_laag_inkomen'],
  },
  {
    indicator: 'p_hh_osm',
    label: 'Huishoudens onder of rond het sociaal minimum',
    unit: 'PERCENT',
    names: ['p_hh_osm', 'pct_rond_sociaal_min'],
  },
  { indicator: 'a_soz_wb', label: 'Personen met bijstand', unit: 'COUNT', names: ['a_soz_wb'] },
  { indicator: 'p_jz_tn', label: 'Jongeren met jeugdhulp', unit: 'PERCENT', names: ['p_jz_tn', 'pct_jeugdzorg'] },
  { indicator: 'a_wmo_t', label: 'Inwoners met een Wmo-voorziening', unit: 'COUNT', names: ['a_wmo_t'] },
  {
    indicator: 'ste_mvs',
    label: 'Stedelijkheid (1 zeer sterk tot 5 niet)',
    unit: 'MEAN',
    names: ['ste_mvs', 'stedelijkheid'],
  },
]
