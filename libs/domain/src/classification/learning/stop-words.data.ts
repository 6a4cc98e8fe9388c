/** Small words: one by one they say too little to be a reason; a reader is told once what they say together. */
export const stopWords: ReadonlySet<string> = new Set(
  `aan aankomende al alle allemaal alles als alsof altijd ander andere anders beetje ben bent bij bijna bijv bijvoorbeeld binnen boven
  daar daarna daarom dag dan dat deze die dient dit doe doen doet door dus echt een eens eerst eerste elk elke elkaar
  en enkele er erbij ergens eigen even gaan gaat geen gewoon haar had heb hebben hebt heeft heel het hier hij hoe hoef hoeft hun
  iedere ieder iemand iets ins inmiddels jaar jaren je jij jou jouw juist jullie kan keer keren kom komen komt kun kunnen kunt laat lang liever
  maand maar mag me mee meer meest met mij mijn minuten misschien moet moeten mogen morgen na naar naast net niet niets niks nog nooit nou nu
  of om omdat ons onze ook onder op over per pas plus rond samen soms staan staat tegen ten tijdens toch toe tot tussen twee drie vier vijf zes zeven acht negen tien
  uit uur uurtje vaak van vanaf vanuit veel verder via voor vooral voordat vorig waar waarom waarin wanneer want waren was wat we week weken weer wel welke werd wie wij wil
  willen wilt word worden wordt zal ze zelf zelfs zich zij zijn zit zitten zo zoals zodat zoek zoekt zonder zou zowel zullen
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
  and are for from just our the then this with you your`.split(/\s+/),
)
