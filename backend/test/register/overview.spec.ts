import { openRegisterApp, type RegisterApp } from './register-app'
import { twoRegisters } from './registers.data'

const OVERVIEW = `query($selection: SelectionInput, $yardstick: Yardstick) {
  overview(selection: $selection, yardstick: $yardstick) {
    register { slug activityCount } peildatum taxonomyVersion yardstick yardsticks { yardstick known of }
    total outside needsReview
    denominator { label note figure { mark value year } }
    levels { niveau wijken amount { activities needsReview places stale unknown singleEvents per1000 } }
    whereabouts { inWijk municipal unknown wijken { area { name population { mark value } geometry } amount { activities places per1000 } } }
    cells { niveau doelgroep amount { activities places per1000 } }
    completeness { partnersAsked partnersAnswered lists }
    steps { code state }
  }
}`

describe('het overzicht van een register', () => {
  let backend: RegisterApp

  beforeAll(async () => {
    backend = await openRegisterApp(twoRegisters)
  })
  afterAll(() => backend.close())

  it('x', async () => {
    const a = await backend.ask('noordzij', OVERVIEW)
    console.log(JSON.stringify(a, null, 1))
  })
})
