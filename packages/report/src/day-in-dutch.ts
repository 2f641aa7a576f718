const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

/** '2026-11-28' as '28 november 2026'. */
export function dayInDutch(day: string): string {
  const [year = '', month = '1', date = '1'] = day.split('-')
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`
}
