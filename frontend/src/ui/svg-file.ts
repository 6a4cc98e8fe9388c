import { shellTekst } from '@sportpiramide/tekst'
import type { FigureAbout } from './figure-about'
import { pictureLayout, type PictureLine } from './picture.layout'
import { fontFaces } from './svg-fonts'
import { copyWithLook, inLight } from './svg-look'

const SVG = 'http://www.w3.org/2000/svg'

const make = (name: string, attributes: Readonly<Record<string, string | number>> = {}): SVGElement => {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}

const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

const textOf = ({ text, x, y, size, weight, ink }: PictureLine): SVGElement => {
  const element = make('text', { x, y, 'font-size': size, 'font-weight': weight, fill: token(ink) })
  element.textContent = text
  return element
}

/** A copy of what is drawn in an svg, at a place in the picture. */
const moved = (svg: SVGSVGElement, { x, y }: { readonly x: number; readonly y: number }): SVGElement => {
  const group = make('g', { transform: `translate(${String(x)} ${String(y)})` })
  group.append(...Array.from(copyWithLook(svg).childNodes))
  return group
}

/** Patterns live once on the page, outside the chart; the file takes along those it points at. */
const patternsOf = (parts: readonly SVGElement[]): SVGElement => {
  const drawn = parts.map(part => part.outerHTML).join('')
  const names = new Set(Array.from(drawn.matchAll(/url\((?:&quot;|["'])?#([\w-]+)/g), match => match[1] ?? ''))
  const defs = make('defs')
  for (const name of names) {
    const pattern = document.getElementById(name)
    if (pattern) defs.append(copyWithLook(pattern))
  }
  return defs
}

const sizeOf = (svg: SVGSVGElement) => {
  const [width = 0, height = 0] = ['width', 'height'].map(name => Number(svg.getAttribute(name)))
  return { width, height }
}

/** The patches of a legend with their words; entries without a patch are remarks and stand elsewhere. */
const legendIn = (holder: Element): readonly { readonly patch: SVGSVGElement; readonly words: string }[] =>
  Array.from(holder.querySelectorAll('[data-legend] > *')).flatMap(entry => {
    const patch = entry.querySelector('svg')
    return patch ? [{ patch, words: entry.textContent.trim() }] : []
  })

/** What goes into a file: the holder of the drawing (its first svg) with its legend, and the words around it. */
export interface PictureSource {
  readonly holder: Element
  readonly title: string
  readonly subtitle: string
  readonly about: FigureAbout
}

interface Picture {
  readonly text: string
  readonly width: number
  readonly height: number
}

const compose = ({ holder, title, subtitle, about }: PictureSource): SVGElement => {
  const svg = holder.querySelector('svg')
  if (!svg) throw new Error('no drawing')
  const legend = legendIn(holder)
  const owner = `${shellTekst.product} · ${about.owner}`
  const words = { title, subtitle, about: { ...about, owner }, legend: legend.map(entry => entry.words) }
  const { width, height, drawing, patches, lines } = pictureLayout(words, sizeOf(svg))
  const parts = [moved(svg, drawing), ...legend.map(({ patch }, at) => moved(patch, patches[at] ?? drawing))]
  const family = getComputedStyle(svg).fontFamily
  const size = { width, height, viewBox: `0 0 ${String(width)} ${String(height)}` }
  const file = make('svg', { ...size, ...(family === '' ? {} : { 'font-family': family }) })
  const name = make('title')
  name.textContent = `${title}. ${subtitle}. ${about.owner}`
  const ground = make('rect', { width, height, fill: token('--sp-paper') })
  file.append(name, patternsOf(parts), ground, ...lines.map(textOf), ...parts)
  return file
}

const firstFamily = (families: string): string => families.split(',')[0]?.replaceAll(/["']/g, '').trim() ?? ''

/** A drawing as a picture that stands alone: title, legend, source and letters in it, in the light colours, sizes in px. Throws without a drawing. */
export const toSvgFile = async (source: PictureSource): Promise<Picture> => {
  const file = inLight(() => compose(source))
  const family = firstFamily(file.getAttribute('font-family') ?? '')
  const style = make('style')
  style.textContent = family === '' ? '' : await fontFaces(family)
  file.prepend(style)
  const { width, height } = { width: Number(file.getAttribute('width')), height: Number(file.getAttribute('height')) }
  return { text: new XMLSerializer().serializeToString(file), width, height }
}
