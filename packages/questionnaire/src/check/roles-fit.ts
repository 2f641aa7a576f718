import { roles } from '@leidraadspiegel/schema'
import { misfitsOf } from '../easy-version.ts'
import type { UncheckedSurvey } from '../read-versions.ts'
import type { Refusal } from '../refusal.ts'
import type { Placed } from './between-surveys.ts'

/** A role is asked one survey, and easier words are those of another survey of that role. Looks at the newest version of each survey. */
export function roleRefusals(codebooks: readonly Placed[]): Refusal[] {
  const twice = roles.flatMap((role) => {
    const [first, ...others] = codebooks.filter(({ codebook }) => codebook.role === role && codebook.easyVersionOf === undefined)
    return others.map((other) => refuse(other, `Voor de rol ${role} is er al een vragenlijst: ${first?.codebook.survey}. Is dit de makkelijke versie daarvan? Noem haar dan bij "easyVersionOf".`))
  })
  const lost = codebooks.flatMap((each) => {
    const { easyVersionOf, role } = each.codebook
    if (easyVersionOf === undefined) return []
    const whole = codebooks.find(({ codebook }) => codebook.survey === easyVersionOf)?.codebook
    if (whole === undefined || role === null || whole.role !== role) return [refuse(each, `"easyVersionOf" noemt ${easyVersionOf}, maar dat is geen vragenlijst voor dezelfde rol.`)]
    return whole.easyVersionOf === undefined ? [] : [refuse(each, `"easyVersionOf" noemt ${easyVersionOf}, maar dat is zelf een makkelijke versie.`)]
  })
  const strange = codebooks.filter(({ codebook: { about, role } }) => about !== 'organisation' && (about === 'network') !== (role === 'partner'))
  return [...twice, ...lost, ...strange.map((each) => refuse(each, 'Partners antwoorden over het netwerk, en alleen partners doen dat: bij "about": "network" hoort "role": "partner".'))]
}

function refuse({ file }: Placed, reason: string): Refusal {
  return { file, question: null, reason }
}

/** An easy version is counted with the survey it belongs to, so its questions must fit. Looks at the newest version of each survey. */
export function easyRefusals(versions: readonly UncheckedSurvey[]): Refusal[] {
  return versions.flatMap((easy) => {
    const whole = versions.find(({ survey }) => survey === easy.codebook.easyVersionOf)
    if (whole === undefined) return []
    return misfitsOf(easy, whole).map(({ question, reason }) => ({ file: easy.files.codebook, question, reason: `Deze vraag van de makkelijke versie ${reason}.` }))
  })
}
