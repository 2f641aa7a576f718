/** The page of the trail as it stands in the address: `bladzijde=2`. */
export interface TrailAddress {
  bladzijde?: string
}

export function readTrailAddress({ bladzijde }: Record<string, unknown>): TrailAddress {
  return typeof bladzijde === 'string' && /^[1-9]\d{0,4}$/.test(bladzijde) ? { bladzijde } : {}
}

export const pageOf = ({ bladzijde = '1' }: TrailAddress): number => Number(bladzijde)
