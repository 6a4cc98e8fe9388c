import { shellTekst } from '@sportpiramide/tekst'

/** First stop of Tab: past the navigation, to the main part. */
export function SkipLink() {
  return (
    <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
      {shellTekst.naarInhoud}
    </a>
  )
}
