/** How groups over organisations, and teams, are called where one is chosen. */
export const groupWords = {
  network: 'Het netwerk als geheel',
  region: (title: string) => (/^regio\b/i.test(title) ? title : `Regio ${title}`),
  team: (title: string, organisation: string) => `${title} (${organisation})`,
}
