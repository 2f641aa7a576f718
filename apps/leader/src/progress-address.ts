/** What stands behind the question mark of the pages about progress. */
export const readProgressAddress = ({ van, kwartaal }: Record<string, unknown>): { van?: string | undefined; kwartaal?: string | undefined } => ({
  van: typeof van === 'string' && /^[0-9a-z]{1,16}$/.test(van) ? van : undefined,
  kwartaal: typeof kwartaal === 'string' && /^\d{4}-K[1-4]$/.test(kwartaal) ? kwartaal : undefined,
})
