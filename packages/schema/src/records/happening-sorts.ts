/** What else can play in an organisation. Of an incident only that there was one, never what it was. */
export const happeningSorts = ['reorganisation', 'other-offer', 'staff-turnover', 'incident'] as const
export type HappeningSort = (typeof happeningSorts)[number]
