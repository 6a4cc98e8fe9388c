/** One face of the page as CSS with the letters inside. */
const written = async (rule: CSSFontFaceRule): Promise<string> => {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1] ?? ''
  const base = rule.parentStyleSheet?.href ?? document.baseURI
  const letters = new Uint8Array(await (await fetch(new URL(address, base))).arrayBuffer())
  const code = btoa(Array.from(letters, byte => String.fromCharCode(byte)).join(''))
  const [family, weight] = ['font-family', 'font-weight'].map(name => rule.style.getPropertyValue(name))
  return `@font-face{font-family:${family ?? ''};font-weight:${weight ?? ''};src:url(data:font/woff2;base64,${code})}`
}

const rulesOf = (sheet: CSSStyleSheet): readonly CSSRule[] => {
  try {
    return Array.from(sheet.cssRules)
  } catch {
    // A sheet of another origin (a browser extension) does not show its rules, and has no font of ours.
    return []
  }
}

const isFaceOf =
  (family: string) =>
  (rule: CSSRule): rule is CSSFontFaceRule =>
    rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-family').includes(family)

/**
 * The faces of a font family as CSS that needs no page: a picture made of a drawing cannot reach the fonts of the page and
 * would fall back to another. Without the font (it did not load, or a house style has its own) it is left out.
 */
export const fontFaces = async (family: string): Promise<string> => {
  if (typeof CSSFontFaceRule === 'undefined') return ''
  const faces = Array.from(document.styleSheets).flatMap(rulesOf).filter(isFaceOf(family))
  return (await Promise.all(faces.map(rule => written(rule).catch(() => '')))).join('')
}
