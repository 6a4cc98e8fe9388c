import { type PictureSource, toSvgFile } from './svg-file'

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

const LONGEST = 120

/** A file name that every system takes, of several words: "duinrade-piramide-opgegeven-plaatsen-2026-02-02". The last word, the day, is always kept. */
export const fileName = (words: readonly string[]): string => {
  const plain = words.map(word =>
    word
      .normalize('NFD')
      .replace(/[^\w\s-]/g, '')
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, '-'),
  )
  const last = plain.at(-1) ?? ''
  const start = plain
    .slice(0, -1)
    .filter(word => word !== '')
    .join('-')
    .slice(0, LONGEST - last.length - 1)
  return [start.replace(/-+$/, ''), last].filter(word => word !== '').join('-')
}

export const saveSvg = async (name: string, source: PictureSource): Promise<void> =>
  saveFile(`${name}.svg`, new Blob([(await toSvgFile(source)).text], { type: 'image/svg+xml' }))

const PIXELS_PER_POINT = 2

const drawn = async (source: PictureSource): Promise<HTMLCanvasElement> => {
  const { text, width, height } = await toSvgFile(source)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * PIXELS_PER_POINT
  canvas.height = height * PIXELS_PER_POINT
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** Saves the drawing as a picture of twice its size on screen; rejects when the browser cannot draw it. */
export const savePng = async (name: string, source: PictureSource): Promise<void> => {
  const canvas = await drawn(source)
  const blob = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/png'))
  if (!blob) throw new Error('no picture')
  saveFile(`${name}.png`, blob)
}
