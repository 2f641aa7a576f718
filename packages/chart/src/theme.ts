import { locale } from './dutch.ts'
import type { Config } from './spec.ts'
import { fontFamily, palettes, type Scheme } from './tokens.ts'

/** Vega-Lite configuration of one scheme: paper, ink, the house font, Dutch numbers. */
export function theme(scheme: Scheme): Config {
  const { paper, ink } = palettes[scheme]
  return {
    background: paper,
    font: fontFamily,
    locale,
    aria: false,
    padding: 0,
    view: { stroke: null },
    text: { baseline: 'middle', color: ink },
    bar: { color: ink },
    rule: { color: ink },
  }
}
