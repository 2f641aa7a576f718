/** What parts of a project are called, when their other words come only with their page. */
export const tabs = { evidence: 'Bevindingen', meeting: 'Terugkoppeling', network: 'Netwerk', plan: 'Plan', progress: 'Voortgang' }
