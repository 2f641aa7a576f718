import { palettes, type Scheme } from './tokens.ts'

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** Colour of a place on the answer scale, from −2 (least favourable) to 2. */
export function answerColour(step: number, scheme: Scheme): string {
  const { answers } = palettes[scheme]
  const place = Math.min(4, Math.max(0, step + 2))
  const [from, to] = [channels(answers[Math.floor(place)]!), channels(answers[Math.ceil(place)]!)]
  const mixed = from.map((value, index) => Math.round(value + (to[index]! - value) * (place % 1)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Relative luminance of WCAG. */
export function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/** Contrast of two colours, 1–21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

/** Only these two reach 4.5:1 on every colour there is. */
const inks = ['#000000', '#ffffff']

/** The ink that reads best on a colour. */
export function inkOn(colour: string): string {
  return [...inks].sort((a, b) => contrast(b, colour) - contrast(a, colour))[0]!
}
