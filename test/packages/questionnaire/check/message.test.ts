import { messageReasons } from '@leidraadspiegel/questionnaire'
import { roles, type Role } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'

describe('what an organisation writes to the people it asks', () => {
  test.each(roles)('plain, kind sentences are fine for %s', (role) => {
    const you = role === 'parent' ? 'u' : 'je'
    expect(messageReasons(`Wij zijn benieuwd wat ${you} van de hulp vindt. In mei hangt er een poster met wat eruit kwam.`, role)).toEqual([])
    expect(messageReasons('', role)).toEqual([])
  })

  test.each<[string, Role, string, RegExp]>([
    ['a word that blames', 'professional', 'Wij willen weten hoe vaak iemand zelfmoord pleegt.', /klinkt als een misdrijf/],
    ['one cause', 'manager', 'Na de zelfdoding in mei, omdat de druk hoog was, vragen we dit.', /nooit één oorzaak/],
    ['a method', 'youth', 'Denk niet aan pillen.', /Noem geen methode/],
    ['a question about oneself', 'youth', 'Heb je weleens aan zelfdoding gedacht? Vul dit dan in.', /eigen gedachten/],
    ['a long sentence', 'youth', 'Wij vragen dit aan alle jongeren die bij ons komen omdat wij heel graag willen weten wat er beter kan.', /woorden, hoogstens 17/],
    ['a word of offices', 'parent', 'Wij evalueren de hulp met uw antwoorden.', /moeilijk woord/],
    ['the voice of another', 'parent', 'Wij horen graag wat jij vindt.', /Schrijf "u" en "uw"/],
    ['the voice of others', 'youth', 'Wij horen graag wat u vindt.', /Schrijf "je" en "jouw"/],
  ])('%s is told to %s, without our own codes', (_, role, text, reason) => {
    const reasons = messageReasons(text, role)
    expect(reasons.join(' ')).toMatch(reason)
    expect(reasons.join(' ')).not.toMatch(/\((?:SV|TR)-/)
  })
})
