import { toSvgFile } from './svg-file'

/** Gives the browser a file to save. */
export const saveFile = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}

/** A file name that every system takes: "wie-doet-wat". */
export const fileName = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-')

export const saveSvg = (name: string, svg: SVGSVGElement): void =>
  saveFile(`${name}.svg`, new Blob([toSvgFile(svg).text], { type: 'image/svg+xml' }))

const PIXELS_PER_POINT = 2

const drawn = async (svg: SVGSVGElement): Promise<HTMLCanvasElement> => {
  const { text, width, height } = toSvgFile(svg)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * PIXELS_PER_POINT
  canvas.height = height * PIXELS_PER_POINT
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.fillStyle = getComputedStyle(document.body).backgroundColor
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** Saves the drawing as a picture of twice its size on screen; rejects when the browser cannot draw it. */
export const savePng = async (name: string, svg: SVGSVGElement): Promise<void> => {
  const canvas = await drawn(svg)
  const blob = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/png'))
  if (!blob) throw new Error('no picture')
  saveFile(`${name}.png`, blob)
}
