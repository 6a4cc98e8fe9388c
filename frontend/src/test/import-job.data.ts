import type { ImportJob } from '../features/imports/import-steps'

/** An invented import: nothing in it comes from a real list. */
export const inventedJob = (changes: Partial<ImportJob> = {}): ImportJob & { readonly __typename: 'ImportJob' } => ({
  __typename: 'ImportJob',
  id: 'job-1',
  kind: 'ACTIVITIES',
  state: 'READ',
  fileName: 'verzonnen-lijst.xlsx',
  encoding: 'xlsx',
  separator: null,
  gemeenteCode: null,
  failure: null,
  canUndo: false,
  keptRows: [],
  problemCount: 0,
  problems: [],
  sheets: [{ name: 'Aanbod', used: true, headerRow: 3, rows: 255, tabMeans: null }],
  columns: [
    {
      index: 0,
      header: 'Naam activiteit',
      field: 'titel',
      personal: false,
      reason: 'de naam van de kolom',
      examples: ['Zumba', 'Wandelclub'],
    },
    { index: 1, header: 'Prijs', field: 'kosten', personal: false, reason: 'bedragen', examples: ['€ 4'] },
    {
      index: 2,
      header: 'Contactpersoon',
      field: null,
      personal: true,
      reason: 'lijkt een naam van een persoon',
      examples: [],
    },
    { index: 3, header: 'Opmerking', field: null, personal: false, reason: 'niet gebruikt', examples: ['zie website'] },
  ],
  fields: [
    { code: 'titel', label: 'Activiteit', required: true },
    { code: 'kosten', label: 'Kosten', required: false },
    { code: 'wijk', label: 'Wijk', required: false },
  ],
  gemeenten: [],
  counts: { read: 255, create: 212, update: 3, unchanged: 34, skip: 2, reject: 4 },
  preview: { outside: 17, needsReview: 61, namesWijk: 30, viaOrganiser: 42 },
  progress: null,
  ...changes,
})
