const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]'
const REACHED = `:is(${FOCUSABLE}):not([tabindex="-1"], :disabled, [inert] *)`
/** A part of the screen within which something can take the place of what vanished. */
const ROOM = 'main, dialog, header'
const LONGEST = 20

/** An element that had the focus, and per part around it how many that Tab reaches stood before it. */
interface Place {
  readonly element: Element
  readonly around: readonly { readonly part: Element; readonly before: number }[]
}

const reachedIn = (part: Element): HTMLElement[] => [...part.querySelectorAll<HTMLElement>(REACHED)]

const isBefore = (one: Element, other: Element): boolean =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING)

const partsAround = (element: Element): Element[] => {
  const parts: Element[] = []
  const room = element.closest(ROOM)
  for (let part = element.parentElement; part && room?.contains(part); part = part.parentElement) parts.push(part)
  return parts
}

const placeOf = (element: Element): Place => ({
  element,
  around: partsAround(element).map(part => ({
    part,
    before: reachedIn(part).filter(one => isBefore(one, element)).length,
  })),
})

let trail: readonly Place[] = []

const remember = ({ target, type }: Event): void => {
  const at = target instanceof Element ? target.closest(type === 'focusin' ? '*' : FOCUSABLE) : null
  if (!at || at === document.body) return
  trail = [placeOf(at), ...trail.filter(place => place.element !== at)].slice(0, LONGEST)
}
// From the start, since what opens something may vanish by it. A pointer counts too: not every browser focuses a button on a click.
document.addEventListener('focusin', remember)
document.addEventListener('pointerdown', remember)

const canTakeFocus = (element: Element): element is HTMLElement | SVGElement =>
  element.isConnected && element.matches(FOCUSABLE) && !element.matches(':disabled, [inert] *')

/** The element itself, or what stands in its place: in the nearest part that is left; null when nothing of it is left. */
const heir = ({ element, around }: Place): HTMLElement | SVGElement | null => {
  if (canTakeFocus(element)) return element
  for (const { part, before } of around) {
    if (!part.isConnected) continue
    const reached = reachedIn(part)
    const next = part.matches('main') ? part : (reached[before] ?? reached.at(-1))
    if (next && canTakeFocus(next)) return next
  }
  return null
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body

/** When nothing has the focus any more: back to what had it last and is still there, to what took its place, or else to the page. */
export const returnFocus = (): void => {
  if (!isLost()) return
  for (const place of trail) {
    const next = heir(place)
    if (next) return next.focus()
  }
  // Opened by an address: nothing on the page had the focus before.
  document.querySelector<HTMLElement>('main')?.focus()
}

/** As long as it runs, the focus never falls to the page because what had it vanished. Answers how to stop. */
export const guardFocus = (): (() => void) => {
  const onChange = () =>
    requestAnimationFrame(() => (trail[0]?.element.isConnected === false ? returnFocus() : undefined))
  const observer = new MutationObserver(onChange)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => observer.disconnect()
}
