/** What stands in the address of everything that is told of figures. */
export interface AboutSearch {
  organisation?: string | undefined
  wave?: string | undefined
}

export const readAbout = (search: Record<string, unknown>): AboutSearch => ({ organisation: textIn(search['organisation']), wave: textIn(search['wave']) })

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && /^[a-z0-9]{1,20}$/.test(value) ? value : undefined)

/** With the number of the screen that is shown. */
export const readScreen = (search: Record<string, unknown>): AboutSearch & { scherm?: string | undefined } => ({ ...readAbout(search), scherm: typeof search['scherm'] === 'string' && /^[1-6]$/.test(search['scherm']) ? search['scherm'] : undefined })
