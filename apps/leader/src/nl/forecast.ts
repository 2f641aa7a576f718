import { minimumOfRole, type Role } from '@leidraadspiegel/schema'

export const forecastTexts = {
  title: 'Wat kunnen we zien met zo veel mensen?',
  lead: 'Vul per organisatie in hoeveel mensen er waarschijnlijk meedoen. Je ziet dan vooraf wat we kunnen tonen, en hoe groot een verandering moet zijn om haar te zien. Wat je hier invult, wordt niet bewaard.',
  chooseFirst: 'Kies eerst wie er meedoen. Daarna kun je hier aantallen invullen.',
  minimum: (role: Role) => `Er worden uitkomsten getoond vanaf ${minimumOfRole[role]} mensen.`,
  wrong: 'Vul een heel getal in, of laat het leeg.',
  submit: 'Laat zien wat we kunnen zien',
  busy: 'Bezig met rekenen …',
  done: 'Dit is een schatting vooraf.',
  finding: 'Wat we waarschijnlijk kunnen zien',
  outdated: 'De aantallen zijn veranderd. Kies opnieuw ‘Laat zien wat we kunnen zien’.',
}
