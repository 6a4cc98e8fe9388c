/** Answers to what cannot be done: friendly, exact, and never telling whether another register has it. */
export const PROBLEMEN = {
  registerOnbekend: 'Dit register kennen wij niet. Kijk of het adres klopt.',
  persoonOnbekend: 'Deze persoon kennen wij niet in dit register.',
  activiteitOnbekend: 'Deze activiteit staat niet in het register. Misschien is zij net verwijderd.',
  keuzeOnbekend: 'Deze keuze staat niet in het register, dus er is niets om terug te draaien.',
  keuzeAnders: 'Er is daarna al iets anders gekozen. Kijk opnieuw naar de activiteit.',
  activiteitAnders: 'Iemand heeft deze activiteit net anders geplaatst. Kijk opnieuw en kies dan.',
  voorstelAnders: 'Dit voorstel geldt niet meer: het register is intussen veranderd. Kijk opnieuw naar de voorstellen.',
  voorstelLeeg: 'Kies minstens een voorstel.',
  niveauOnbekend: (code: string): string => `Niveau "${code}" bestaat niet. Kies 1, 2, 3, 4 of buiten.`,
  doelgroepOnbekend: (codes: string): string => `Deze doelgroep kennen wij niet: ${codes}.`,
  themaOnbekend: (codes: string): string => `Dit thema kennen wij niet: ${codes}.`,
  naamLeeg: 'Vul de naam van de gemeente in.',
  naamLang: 'Deze naam is te lang. Gebruik hooguit 80 tekens.',
  gemeentecodeFout: 'Een gemeentecode ziet eruit als GM0796.',
  sleutelFout: 'Geef een idempotencyKey mee van 1 tot en met 200 tekens.',
  bladerenFout: 'Deze plek in de lijst bestaat niet. Begin vooraan.',
  aantalFout: 'Vraag 1 tot en met 200 regels tegelijk.',
} as const

/** How a person's verdict is told, beside its reason. */
export const OORDEEL = {
  regel: 'Een persoon heeft dit gekozen.',
  effect: (functie: string): string => `Ingedeeld door ${functie}.`,
} as const
