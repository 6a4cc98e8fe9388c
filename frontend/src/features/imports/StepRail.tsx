import { importTekst } from '@sportpiramide/tekst'
import type { WizardStep } from './import-steps'

/** Where you are in reading in: four steps, the current one named for a screen reader too. */
export function StepRail({ step }: { readonly step: WizardStep }) {
  return (
    <nav aria-label={importTekst.rail} className="sp-rail">
      <ol>
        {importTekst.stappen.map((name, index) => (
          <li
            key={name}
            className={index < step ? 'sp-rail-done' : undefined}
            aria-current={index === step ? 'step' : undefined}
          >
            <span aria-hidden="true" className="sp-rail-dot" />
            {name}
          </li>
        ))}
      </ol>
    </nav>
  )
}
