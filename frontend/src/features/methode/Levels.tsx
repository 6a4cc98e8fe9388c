import { methodeTekst } from '@sportpiramide/tekst'
import type { MethodeTaxonomyQuery } from '../../generated/graphql'
import { LevelDigit } from '../../ui/LevelDigit'

type Taxonomy = MethodeTaxonomyQuery['taxonomy']

function Terms({ title, terms }: { readonly title: string; readonly terms: Taxonomy['themas'] }) {
  return (
    <details className="sp-terms">
      <summary className="sp-alone">
        {title} ({terms.length})
      </summary>
      <ul>
        {terms.map(term => (
          <li key={term.code}>{term.label}</li>
        ))}
      </ul>
    </details>
  )
}

/** The levels as data: definition and the words that point to them, care on top as in the pyramid. */
export function Levels({ taxonomy }: { readonly taxonomy: Taxonomy }) {
  const inOrder = [...taxonomy.niveaus].sort(
    (a, b) => Number(a.code === 'buiten') - Number(b.code === 'buiten') || b.code.localeCompare(a.code),
  )
  return (
    <>
      <dl className="sp-levels">
        {inOrder.map(niveau => (
          <div key={niveau.code}>
            <dt>
              <LevelDigit niveau={niveau.code} />
              {methodeTekst.niveau(niveau.code, niveau.label)}
            </dt>
            <dd>
              <p>{niveau.definition}</p>
              <p className="sp-small">
                {methodeTekst.herkenbaar}: {niveau.signals.slice(0, 8).join(' · ')}
              </p>
            </dd>
          </div>
        ))}
      </dl>
      <p className="sp-small">{methodeTekst.versie(taxonomy.version)}</p>
      <Terms title={methodeTekst.lijsten.doelgroepen} terms={taxonomy.doelgroepen} />
      <Terms title={methodeTekst.lijsten.themas} terms={taxonomy.themas} />
    </>
  )
}
