const all = { name: 'De hele organisatie', people: 18, score: 60 }
const shown = { name: 'Team Noord', people: 14, score: 64 }
const hidden = { name: 'Team Zuid', people: all.people - shown.people }

/** Invented: what a shown team would give away about a small one beside it. `found` is the mean that anybody could work out. */
export const exampleOfWithholding = { all, shown, hidden, found: (all.people * all.score - shown.people * shown.score) / hidden.people }
