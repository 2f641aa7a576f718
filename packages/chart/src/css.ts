import { fontFamily, palettes, type Palette, type Scheme } from './tokens.ts'

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function colours({ roles, answers, bands, ...single }: Palette): string[] {
  return [
    ...Object.entries(single).map(([name, colour]) => `--lds-color-${kebab(name)}: ${colour};`),
    ...Object.entries(roles).map(([role, colour]) => `--lds-color-role-${role}: ${colour};`),
    ...answers.map((colour, index) => `--lds-color-answer-${index + 1}: ${colour};`),
    ...bands.map((colour, index) => `--lds-color-band-${index + 1}: ${colour};`),
  ]
}

const rule = (selector: string, scheme: Scheme, more: readonly string[] = []): string =>
  `${selector} {\n${[...more, `color-scheme: ${scheme};`, ...colours(palettes[scheme])].map((line) => `  ${line}`).join('\n')}\n}`

/**
 * The tokens as CSS custom properties `--lds-*`: light by default, dark when the system asks for it, and either one
 * by force with `data-scheme` on the root element.
 */
export function cssTokens(): string {
  const dark = rule(':root:not([data-scheme="light"])', 'dark').replace(/^/gm, '  ')
  return [rule(':root', 'light', [`--lds-font-family: ${fontFamily};`]), `@media (prefers-color-scheme: dark) {\n${dark}\n}`, rule(':root[data-scheme="dark"]', 'dark')].join('\n\n') + '\n'
}
