/** Properties that make the look of a mark; a file has no style sheet of ours, so they are written on the mark. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
] as const

const writeLook = (from: Element, to: Element): void => {
  const computed = getComputedStyle(from)
  for (const name of LOOK) {
    const value = computed.getPropertyValue(name)
    if (value !== '') to.setAttribute(name, value)
  }
  to.removeAttribute('class')
  Array.from(from.children).forEach((child, index) => {
    const copy = to.children[index]
    if (copy) writeLook(child, copy)
  })
}

/** Patterns live once on the page, outside the chart; the file takes along those it points at. */
const takePatterns = (copy: SVGSVGElement): void => {
  const names = new Set(Array.from(copy.outerHTML.matchAll(/url\((?:&quot;|["'])?#([\w-]+)/g), match => match[1] ?? ''))
  const defs = document.createElementNS('http://www.w3.org/2000/svg', 'defs')
  for (const name of names) {
    const pattern = document.getElementById(name)
    if (!pattern || copy.querySelector(`#${CSS.escape(name)}`)) continue
    const taken = pattern.cloneNode(true) as Element
    writeLook(pattern, taken)
    defs.append(taken)
  }
  if (defs.childElementCount > 0) copy.prepend(defs)
}

/** A drawing on screen as a file of its own: the colours in force, its patterns and its size in px. */
export const toSvgFile = (
  svg: SVGSVGElement,
): { readonly text: string; readonly width: number; readonly height: number } => {
  const copy = svg.cloneNode(true) as SVGSVGElement
  writeLook(svg, copy)
  takePatterns(copy)
  const { width, height } = svg.getBoundingClientRect()
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const paper = getComputedStyle(document.body).backgroundColor
  copy.setAttribute('style', `background:${paper}`)
  return { text: new XMLSerializer().serializeToString(copy), width, height }
}
