import * as vega from 'vega'
import { compile } from 'vega-lite'
import type { Spec } from './spec.ts'
import { possibleInSvg } from './possible-in-svg.ts'
import { textWidth } from './text-width.ts'

interface Measured {
  fontSize?: number
  fontWeight?: string | number
}

/** What Vega has and its types do not name. */
const scenegraph = vega as unknown as {
  textMetrics: { width(item: Measured, text: unknown): number }
  SVGStringRenderer: new () => {
    initialize(element: null, width: number, height: number, origin: [number, number]): void
    background(colour: unknown): void
    render(scene: unknown): void
    svg(): string
  }
}

/** A chart brings its own rows: nothing in it may name an address. */
function refuseAddresses(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [name, part] of Object.entries(value)) {
    if (name === 'url' || name === 'href') throw new Error(`a chart may not load anything, and names ${String(part)}`)
    if (name !== 'values') refuseAddresses(part)
  }
}

const closed = { ...vega.loader(), load: async (uri: string) => { throw new Error(`a chart may not load ${uri}`) } }

const isBold = ({ fontWeight }: Measured): boolean => fontWeight === 'bold' || Number(fontWeight) >= 600

/** Vega reports a broken chart to its log and goes on with nothing. */
const loud = { ...vega.logger(vega.Error), error: (...words: readonly unknown[]): never => { throw new Error(`chart: ${words.map(String).join(' ')}`) } }

/** Draws a chart as SVG text, without a browser, without loading anything; the same chart gives the same bytes. Throws an Error on a chart that cannot be drawn. */
export function renderSvg(spec: Spec): string {
  scenegraph.textMetrics.width = (item, text) => textWidth(String(text ?? ''), { size: item.fontSize ?? 11, bold: isBold(item) })
  vega.resetSVGDefIds()
  refuseAddresses(spec)
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none', loader: closed, logger: loud as unknown as vega.LoggerInterface })
  try {
    view.run()
    const renderer = new scenegraph.SVGStringRenderer()
    renderer.initialize(null, view.width(), view.height(), [0, 0])
    renderer.background(view.background())
    renderer.render((view.scenegraph() as unknown as { root: unknown }).root)
    return possibleInSvg(named(renderer.svg(), spec))
  } finally {
    view.finalize()
  }
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** A picture with a name for a screen reader; its marks speak through the table beside it. */
function named(svg: string, { description }: Spec): string {
  return svg
    .replace('<svg ', `<svg role="img" aria-label="${escape(description ?? '')}" `)
    .replace(/(<g class="mark-[^"]*") role="graphics-[a-z]+" aria-roledescription="[^"]*"/g, '$1')
}
