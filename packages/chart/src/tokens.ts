import type { Role } from '@leidraadspiegel/schema'

export type Scheme = 'light' | 'dark'

export interface Palette {
  paper: string
  surface: string
  ink: string
  /** Second voice: at least 4.5:1 on paper. */
  inkSoft: string
  /** Edges of controls and marks: at least 3:1 on paper. */
  edge: string
  /** Hairlines that carry no meaning. */
  line: string
  accent: string
  onAccent: string
  accentSoft: string
  /** Grounds of the three bands, from attention to in order. */
  bands: readonly [string, string, string]
  /** Answers from least to most favourable; the middle one takes no side. */
  answers: readonly [string, string, string, string, string]
  roles: Readonly<Record<Role, string>>
}

/** Warm paper and ink, one calm accent. Role colours differ for every kind of colour vision and stand at least 3:1 on paper. */
export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    paper: '#fbf8f3',
    surface: '#ffffff',
    ink: '#2a241e',
    inkSoft: '#5f564b',
    edge: '#857a6c',
    line: '#e4dccf',
    accent: '#1f5d6b',
    onAccent: '#ffffff',
    accentSoft: '#e0ecec',
    bands: ['#f6e7d3', '#f2ede4', '#e0ecec'],
    answers: ['#a5591a', '#e3b077', '#ded6ca', '#8fbcc9', '#1f5d6b'],
    roles: { professional: '#1f87cc', manager: '#9c581e', youth: '#622d78', parent: '#04604f', partner: '#17131f' },
  },
  dark: {
    paper: '#1d1a17',
    surface: '#262220',
    ink: '#f3ede4',
    inkSoft: '#bdb2a4',
    edge: '#8b8072',
    line: '#3b352f',
    accent: '#86c5cf',
    onAccent: '#12282d',
    accentSoft: '#1f3539',
    bands: ['#3b2c1c', '#2d2924', '#1f3539'],
    answers: ['#ecae6b', '#96683a', '#5a534b', '#42717d', '#9bd3de'],
    roles: { professional: '#86a8f0', manager: '#f0c887', youth: '#dd6ba2', parent: '#7be6dc', partner: '#e4521e' },
  },
}

export type ShapeName = 'circle' | 'square' | 'triangle' | 'diamond' | 'pentagon'

/** Outlines of about equal weight around (0, 0), for an SVG path and for a shape in Vega alike; scale by half the wanted size. */
export const shapePaths: Readonly<Record<ShapeName, string>> = {
  circle: 'M0.95,0A0.95,0.95,0,1,1,-0.95,0A0.95,0.95,0,1,1,0.95,0Z',
  square: 'M-0.84,-0.84H0.84V0.84H-0.84Z',
  triangle: 'M0,-1.08L1.06,0.8H-1.06Z',
  diamond: 'M0,-1.2L1.2,0L0,1.2L-1.2,0Z',
  pentagon: 'M0,-1.06L1.03,-0.31L0.64,0.9H-0.64L-1.03,-0.31Z',
}

/** A role has one shape everywhere; then is hollow, now is filled; what is withheld is hatched. */
export const roleShapes: Readonly<Record<Role, ShapeName>> = { professional: 'circle', manager: 'square', youth: 'triangle', parent: 'diamond', partner: 'pentagon' }

export const fontFamily = "'Atkinson Hyperlegible Next', sans-serif"

export const fontSizes = { small: 12, label: 13, subject: 15, section: 18 } as const
