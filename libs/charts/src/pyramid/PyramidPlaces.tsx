import type { ReactElement } from 'react'
import { levelFill, levelHatch } from '../patterns/pattern-ids.js'
import { PlacedTexts } from '../text/PlacedTexts.js'
import { pyramidPlacesLayout, type PlacesBand, type PyramidPlacesInput } from './pyramid-places.layout.js'
import { EmptyMark } from './PyramidBand.js'
import { PyramidFigure, type PyramidProps } from './PyramidFigure.js'

const Outline = ({ band }: { band: PlacesBand }): ReactElement | null =>
  band.outline && (
    <g fill="none" stroke={levelFill(band.code)} strokeWidth={2}>
      <rect className="sp-length" {...band.outline.high} strokeDasharray="2 3" strokeWidth={1.5} />
      <rect className="sp-length" {...band.outline.middle} />
      <rect className="sp-length" {...band.outline.low} strokeDasharray="2 3" strokeWidth={1.5} />
    </g>
  )

const Unknown = ({ band }: { band: PlacesBand }): ReactElement | null =>
  band.unknown && (
    <>
      <line {...band.unknown.line} stroke="var(--sp-ink-3)" strokeWidth={1.5} strokeDasharray="1.5 4" />
      <PlacedTexts texts={[band.unknown.text]} />
    </>
  )

const marks = (band: PlacesBand): ReactElement => (
  <>
    {band.full && <rect className="sp-length" {...band.full} fill={levelHatch(band.code)} />}
    {band.sure && <rect className="sp-length" {...band.sure} fill={levelFill(band.code)} />}
    <Outline band={band} />
    <Unknown band={band} />
    {band.apart && <PlacedTexts texts={[band.apart]} />}
    {band.empty && <EmptyMark empty={band.empty} />}
  </>
)

/** The working pyramid in places; estimates are outlines, unknown places have an edge and no length. */
export const PyramidPlaces = ({ input, size, ...chart }: PyramidProps<PyramidPlacesInput>): ReactElement => (
  <PyramidFigure layout={pyramidPlacesLayout(input, size)} chart={chart} marks={marks} />
)
