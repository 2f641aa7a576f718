import { readFileSync } from 'node:fs'
import { answerColour, contrast, cssTokens, inkOn, palettes, roleShapes, shapePaths, type Scheme } from '@leidraadspiegel/chart'
import { roles } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import { difference, visions } from './colour-vision.ts'

describe.each(['light', 'dark'] as const)('tokens of the %s scheme', (scheme: Scheme) => {
  const palette = palettes[scheme]

  test('text reads on paper and on surface (4.5:1), marks and edges stand out (3:1)', () => {
    for (const ground of [palette.paper, palette.surface]) {
      for (const ink of [palette.ink, palette.inkSoft, palette.accent]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
      for (const mark of [palette.edge, ...Object.values(palette.roles)]) expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3)
    }
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5)
  })

  test('marks of every role stand out on the ground of every band', () => {
    for (const ground of palette.bands) for (const mark of Object.values(palette.roles)) expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3)
  })

  test.each(Object.keys(visions))('no two roles look the same with %s vision', (vision) => {
    const colours = Object.values(palette.roles)
    for (const [index, one] of colours.entries()) for (const other of colours.slice(index + 1)) expect(difference(one, other, vision)).toBeGreaterThan(18)
  })

  test('a share inside an answer can be read, whatever its place on the scale', () => {
    for (let step = -2; step <= 2; step += 0.25) expect(contrast(inkOn(answerColour(step, scheme)), answerColour(step, scheme))).toBeGreaterThanOrEqual(4.5)
  })
})

test('every role has a shape of its own', () => {
  expect(new Set(roles.map((role) => shapePaths[roleShapes[role]])).size).toBe(roles.length)
})

test('the answer scale begins, has its middle and ends with the colours of the palette', () => {
  expect([-2, 0, 2].map((step) => answerColour(step, 'light'))).toEqual([palettes.light.answers[0], palettes.light.answers[2], palettes.light.answers[4]])
})

describe('tokens as custom properties', () => {
  const css = cssTokens()

  test('hold every colour of both schemes', () => {
    for (const { roles: roleColours, answers, bands, ...single } of Object.values(palettes))
      for (const colour of [...Object.values(roleColours), ...answers, ...bands, ...Object.values(single)]) expect(css).toContain(`: ${colour};`)
  })

  test('are dark when the system is, unless somebody chose', () => {
    expect(css.match(/^@media \(prefers-color-scheme: dark\) \{$/m)).not.toBeNull()
    expect(css).toContain(':root:not([data-scheme="light"])')
    expect(css).toContain(':root[data-scheme="dark"]')
    expect(css.split('{').length).toBe(css.split('}').length)
  })
})

test('the style sheet of the leader app begins with these colours and none of its own', () => {
  const sheet = readFileSync(new URL('../../../apps/leader/src/styles/tokens.css', import.meta.url), 'utf8')
  const [first = ''] = sheet.split('\n}\n')
  const repeated = [...first.matchAll(/^\s*(--lds-color-[\w-]+): light-dark\((#\w+), (#\w+)\);$/gm)]
  const [light = '', , dark = ''] = cssTokens().split('\n\n')
  expect(repeated.length).toBeGreaterThan(10)
  for (const [, name, onLight, onDark] of repeated) {
    expect(light).toContain(`${name}: ${onLight};`)
    expect(dark).toContain(`${name}: ${onDark};`)
  }
})
