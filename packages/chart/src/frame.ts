import { hatchLines } from './hatch.ts'
import type { Box, Layout } from './layout.ts'
import type { Sign } from './part.ts'
import type { Layer, Spec } from './spec.ts'
import { styles, type Text } from './text-style.ts'
import { theme } from './theme.ts'
import { palettes, shapePaths, type Palette, type Scheme } from './tokens.ts'

export interface Drawing {
  /** Pixels of CSS. */
  width: number
  scheme: Scheme
}

/** A place in pixels from the top left, which no scale touches. */
export const pixel = (field: string): { field: string; type: 'quantitative'; scale: null; axis: null } => ({ field, type: 'quantitative', scale: null, axis: null })

interface Picture {
  description: string
  scheme: Scheme
  /** Rows that the layers draw when they bring none of their own. */
  marks: readonly object[]
  layers: readonly Layer[]
}

/** A chart from its layout and the layers that draw its marks; words, legend and hatching are added. */
export function frame(layout: Layout<object>, { description, scheme, marks, layers }: Picture): Spec {
  const palette = palettes[scheme]
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description,
    width: layout.width,
    height: layout.height,
    autosize: { type: 'none' },
    config: theme(scheme),
    data: { values: [...marks] },
    layer: [...(layout.lanes.length > 0 ? layers : []), ...hatching(layout, palette), ...signs(layout.signs, palette), ...words(layout.texts, palette)],
  }
}

function hatching({ hatched, plates }: Layout<object>, { edge, paper }: Palette): Layer[] {
  if (hatched.length === 0) return []
  const box = (values: Box[], mark: { fill: string | null; stroke: string | null }): Layer => ({
    data: { values },
    mark: { type: 'rect', strokeWidth: 1, ...mark },
    encoding: { x: pixel('x'), x2: { field: 'x2' }, y: pixel('y'), y2: { field: 'y2' } },
  })
  return [
    { data: { values: hatched.flatMap(hatchLines) }, mark: { type: 'rule', stroke: edge, strokeWidth: 1 }, encoding: { x: pixel('x'), x2: { field: 'x2' }, y: pixel('y'), y2: { field: 'y2' } } },
    box(hatched, { fill: null, stroke: edge }),
    ...(plates.length > 0 ? [box(plates, { fill: paper, stroke: edge })] : []),
  ]
}

/** A property of a mark that every row brings itself. */
const own = (field: string): { expr: string } => ({ expr: `datum.${field}` })

function words(texts: readonly Text[], palette: Palette): Layer[] {
  const values = texts.map(({ x, y, text, align, style }) => ({ x, y, text, align, size: styles[style].size, weight: styles[style].bold ? 'bold' : 'normal', colour: palette[styles[style].ink] }))
  return values.length === 0 ? [] : [{
    data: { values },
    mark: { type: 'text', align: own('align'), fontSize: own('size'), fontWeight: own('weight'), color: own('colour') },
    encoding: { x: pixel('x'), y: pixel('y'), text: { field: 'text' } },
  }]
}

const box = (width: number, height: number): string => `M${-width},${-height}H${width}V${height}H${-width}Z`

/** An upright cross on its side. */
export const crossPath = 'M-0.8,-0.8L0.8,0.8M-0.8,0.8L0.8,-0.8'

/** How a sign of a legend is drawn, in the coordinates of a shape. */
function drawn(sign: Sign, { paper, edge }: Palette): { path: string; fill: string; stroke: string; thickness: number; opacity: number } {
  const { colour } = sign
  switch (sign.sign) {
    case 'point':
      return { path: shapePaths[sign.shape], fill: sign.filled ? colour : paper, stroke: colour, thickness: 2, opacity: 1 }
    case 'area':
      return { path: box(1.5, 1.1), fill: colour, stroke: edge, thickness: 0.5, opacity: 1 }
    case 'line':
      return { path: box(1.5, 0.18), fill: colour, stroke: colour, thickness: 0, opacity: 1 }
    case 'band':
      return { path: box(1.5, 1), fill: colour, stroke: colour, thickness: 0, opacity: bandOpacity }
    case 'stroke':
      return { path: box(0.2, 1.3), fill: colour, stroke: colour, thickness: 0, opacity: 1 }
    case 'cross':
      return { path: crossPath, fill: colour, stroke: colour, thickness: 2, opacity: 1 }
  }
}

function signs(all: Layout<object>['signs'], palette: Palette): Layer[] {
  const values = all.map((one) => ({ x: one.x, y: one.y, ...drawn(one, palette) }))
  return values.length === 0 ? [] : [{
    data: { values },
    mark: { type: 'point', shape: own('path'), size: markSize, opacity: 1, fill: own('fill'), fillOpacity: own('opacity'), stroke: own('stroke'), strokeWidth: own('thickness') },
    encoding: { x: pixel('x'), y: pixel('y') },
  }]
}

/** Area in square pixels of the mark of one score. */
export const markSize = 110

export const bandOpacity = 0.3
