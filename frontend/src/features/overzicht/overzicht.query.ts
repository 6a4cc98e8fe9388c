import { graphql } from '../../generated'

/** Everything the Overzicht shows, in one question; each panel narrows by the choice of the others. */
export const OVERVIEW = graphql(`
  query Overview($selection: SelectionInput, $yardstick: Yardstick) {
    taxonomy {
      version
      niveaus {
        code
        label
      }
      doelgroepen {
        code
        label
      }
      themas {
        code
        label
      }
    }
    overview(selection: $selection, yardstick: $yardstick) {
      register {
        slug
        name
        fictional
        activityCount
      }
      rows {
        inside
        outside
        stopped
        needsReview
      }
      peildatum
      taxonomyVersion
      yardstick
      yardsticks {
        yardstick
        known
        of
        apart
      }
      total
      outside
      needsReview
      denominator {
        label
        figure {
          mark
          value
          year
          source
        }
        note
      }
      levels {
        niveau
        wijken
        amount {
          ...AmountParts
        }
        beside {
          activities
          assumed
        }
      }
      whereabouts {
        inWijk
        municipal
        assumed
        unknown
        amounts {
          inWijk {
            ...AmountParts
          }
          municipal {
            ...AmountParts
          }
          unknown {
            ...AmountParts
          }
        }
        wijken {
          area {
            id
            name
          }
          amount {
            ...AmountParts
          }
        }
      }
      cells {
        niveau
        doelgroep
        amount {
          ...AmountParts
        }
        beside {
          activities
          assumed
        }
      }
      completeness {
        partnersAsked
        partnersAnswered
        lists
      }
      steps {
        code
        state
      }
    }
  }

  fragment AmountParts on Amount {
    activities
    needsReview
    places
    low
    high
    stale
    unknown
    singleEvents
    paths
    per1000
  }
`)

/** Borders of the wijken, asked once: they do not change with a choice. Without any there is a list and no map. */
export const WIJK_BORDERS = graphql(`
  query WijkBorders {
    areas(kind: WIJK) {
      id
      name
      code
      year
      geometry
    }
  }
`)
