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
] as const

/** SVG readers outside the browser draw this word for "see through" as black. */
const TRANSPARENT = 'rgba(0, 0, 0, 0)'

/** What is there to be operated (the hit area and its focus ring) and what is not shown have no place in a file. */
const isDrawn = (part: Element, look: CSSStyleDeclaration): boolean =>
  part.closest('defs') !== null || (!part.classList.contains('sp-mark') && look.display !== 'none')

const writeLook = (from: Element, to: Element): void => {
  const look = getComputedStyle(from)
  if (!isDrawn(from, look)) return to.remove()
  for (const name of LOOK) {
    const value = look.getPropertyValue(name)
    if (value !== '') to.setAttribute(name, value === TRANSPARENT ? 'none' : value)
  }
  for (const name of ['class', 'role', 'tabindex', 'aria-hidden']) to.removeAttribute(name)
  const copies = Array.from(to.children)
  Array.from(from.children).forEach((child, index) => {
    const copy = copies[index]
    if (copy) writeLook(child, copy)
  })
}

/** A copy of a drawing that carries its own look. */
export const copyWithLook = <Part extends Element>(part: Part): Part => {
  const copy = part.cloneNode(true) as Part
  writeLook(part, copy)
  return copy
}

/** Reads in the light colours, whatever the screen shows: a picture goes onto paper and slides. Nothing is painted in between. */
export const inLight = <Result>(read: () => Result): Result => {
  const { dataset } = document.documentElement
  const theme = dataset['theme']
  dataset['theme'] = 'light'
  try {
    return read()
  } finally {
    if (theme === undefined) delete dataset['theme']
    else dataset['theme'] = theme
  }
}
