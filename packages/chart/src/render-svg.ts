import * as vega from 'vega'
import { compile } from 'vega-lite'
import type { Spec } from './spec.ts'
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

const refuse = async (uri: unknown): Promise<never> => {
  throw new Error(`a chart may not load anything, and asked for ${String(uri)}`)
}

const closed = { load: refuse, sanitize: refuse, http: refuse, file: refuse } as unknown as vega.Loader

const isBold = ({ fontWeight }: Measured): boolean => fontWeight === 'bold' || Number(fontWeight) >= 600

/** Vega reports a broken chart to its log and goes on with nothing. */
const loud = { ...vega.logger(vega.Error), error: (...words: readonly unknown[]): never => { throw new Error(`chart: ${words.map(String).join(' ')}`) } }

/** Draws a chart as SVG text, without a browser, without loading anything; the same chart gives the same bytes. Throws an Error on a chart that cannot be drawn. */
export function renderSvg(spec: Spec): string {
  scenegraph.textMetrics.width = (item, text) => textWidth(String(text ?? ''), { size: item.fontSize ?? 11, bold: isBold(item) })
  vega.resetSVGDefIds()
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none', loader: closed, logger: loud as unknown as vega.LoggerInterface })
  try {
    view.run()
    const renderer = new scenegraph.SVGStringRenderer()
    renderer.initialize(null, view.width(), view.height(), [0, 0])
    renderer.background(view.background())
    renderer.render((view.scenegraph() as unknown as { root: unknown }).root)
    return withoutNoise(renderer.svg(), spec)
  } finally {
    view.finalize()
  }
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** A picture with a name, for a screen reader; the marks speak through the table beside it. */
function withoutNoise(svg: string, { description }: Spec): string {
  return svg.replace('<svg ', `<svg role="img" aria-label="${escape(description ?? '')}" `)
}
