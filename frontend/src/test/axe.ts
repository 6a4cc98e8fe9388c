import axe from 'axe-core'

/** What axe finds in a part, as sentences; empty is good. Contrast needs a browser: it is checked on the tokens and in the e2e. */
export const axeFindings = async (part: Element): Promise<string[]> => {
  const { violations } = await axe.run(part, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  return violations.map(found => `${found.id}: ${found.nodes.map(node => node.html).join(' | ')}`)
}
