import * as fc from 'fast-check'
import { Hono } from 'hono'
import { hardToRead, messageReasons } from '@leidraadspiegel/questionnaire'
import { NoPdfHereError, pagePdf } from '@leidraadspiegel/report'
import { audienceOf, audiences, namesTheSubject, roleOfAudience, roles, type Audience } from '@leidraadspiegel/schema'
import { describe, expect, test } from 'vitest'
import type { DeskPorts } from '../../../../apps/server/src/desk/index.ts'
import { noResultsYet, resultsTitle, resultsWords } from '../../../../apps/server/src/desk/nl-results.ts'
import { voiceOf } from '../../../../apps/server/src/desk/nl.ts'
import type { DeskResults } from '../../../../apps/server/src/desk/ports.ts'
import { letterFolders } from '../../../../apps/server/src/letter.ts'
import { figureInWords, plainSubjects, proposed } from '../../../../apps/server/src/meeting/result-page-words.ts'
import { resultsCode } from '../../../../apps/server/src/results-code.ts'
import { securityHeaders } from '../../../../apps/server/src/security-headers.ts'
import { deskFor, library, placeFor } from './desk-on-paper.ts'

const code = 'k7m2p9xw'
const figure = figureInWords({ role: 'youth', mean: 71, n: 28, lower: 66, upper: 77 })
const told: NonNullable<DeskResults['page']> = { said: [{ text: 'Dit gaat goed: samen praten.', figure }, { text: 'Dit kan beter: contact houden.', figure: null }], doing: ['We maken een kaart met nummers.'], notYet: [{ text: 'Elke dag bellen.', why: 'Daar hebben we nog geen mensen voor.' }], thanks: 'Dank je wel.' }

function resultsFor(audience: Audience, change: Partial<DeskResults> = {}): DeskResults {
  const { organisation, project } = placeFor(roleOfAudience[audience])
  return { organisation, project, role: roleOfAudience[audience], wave: 'Nulmeting', state: 'public', expectedOn: null, promised: '', page: told, ...change }
}

async function read(found: DeskResults | null, path = `/u/${code}`, ports: Partial<DeskPorts> = {}) {
  const { app, faults } = deskFor([], { results: async (asked) => (asked === code ? found : null), print: (document) => pagePdf(document, letterFolders), ...ports })
  const answer = await new Hono().use(securityHeaders({ https: false })).route('/', app).request(path)
  const html = await answer.text()
  return { status: answer.status, headers: answer.headers, html, text: html.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '), faults }
}

describe.each(audiences)('the page with results for %s', (audience) => {
  const voice = voiceOf[roleOfAudience[audience]]

  test('says what they said with its figure and n, what will be done, and what cannot be done yet and why', async () => {
    const { status, text } = await read(resultsFor(audience))
    expect(status).toBe(200)
    for (const said of [resultsWords[voice].said, 'Dit gaat goed: samen praten.', figure, resultsWords[voice].doing, 'We maken een kaart met nummers.', resultsWords[voice].notYet, 'Daar hebben we nog geen mensen voor.']) expect(text).toContain(said)
    expect(figure).toMatch(/28 jongeren.*tussen 66 en 77/)
  })

  test('is made by the server alone: no script, nothing fetched, a policy that allows nothing but its style', async () => {
    const { html, headers } = await read(resultsFor(audience))
    expect(html).not.toMatch(/<script|<link|<img|<iframe| style=| on[a-z]+=/)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'$/)
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(Buffer.byteLength(html)).toBeLessThan(15_000)
  })

  test('names no subject in its title or address, keeps away search engines, and has the help lines of these people', async () => {
    const { html } = await read(resultsFor(audience))
    expect(html).toContain(`<title>${resultsTitle}</title>`)
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect([resultsTitle, 'u', 'uitkomsten.pdf'].some(namesTheSubject)).toBe(false)
    expect(html).toContain('href="tel:08000113"')
    expect(html).toContain('href="tel:0201234567"')
    for (const line of library.helpLines.lines.filter((each) => each.roles.includes(roleOfAudience[audience]))) expect(html).toContain(`<strong>${line.name}</strong>`)
  })

  test('says before it is there when it is expected, and nothing of what is being written', async () => {
    const { text, status } = await read(resultsFor(audience, { state: 'expected', page: null, expectedOn: '2027-03-01', promised: 'We vertellen het in de jongerenraad.' }))
    expect(status).toBe(200)
    expect(text).toContain(noResultsYet[voice].expected.replace('{dag}', '1 maart 2027'))
    expect(text).toContain('We vertellen het in de jongerenraad.')
    expect(text).not.toContain('samen praten')
    expect((await read(resultsFor(audience, { state: 'expected', page: null }))).text).toContain(noResultsYet[voice].unknown)
    expect((await read(resultsFor(audience, { state: 'withdrawn', page: null }))).text).toContain(noResultsYet[voice].withdrawn)
  })

  test('every sentence of it, and every proposed one, passes the word lint in the voice of these people', () => {
    const role = roleOfAudience[audience]
    const fixed = [...Object.values(resultsWords[voice]), ...Object.values(noResultsYet[voice])].map((text) => text.replace(/\{[a-z]+\}/g, 'De Linde'))
    const offered = Object.values(plainSubjects).flatMap((subject) => [proposed[audience].best(subject), proposed[audience].better(subject)])
    for (const text of [...fixed, ...offered, proposed[audience].thanks]) expect([text, ...messageReasons(text, role)]).toEqual([text])
    expect(hardToRead(figure, role)).toEqual([])
    expect(library.criteria.criteria.filter(({ id }) => !Object.hasOwn(plainSubjects, id))).toEqual([])
  })

  test('is there on paper as PDF/UA on one page', async () => {
    const { app } = deskFor([], { results: async () => resultsFor(audience), print: (document) => pagePdf(document, letterFolders) })
    const answer = await app.request(`/u/${code}/uitkomsten.pdf`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1')
    expect(pdf).toMatch(/pdfuaid:part/)
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
  })
})

describe('an address with results', () => {
  test('is the same for everybody of one organisation, wave and audience, and another for any other; it holds no id', () => {
    const [organisation, wave] = ['m234567abcdefgh0', 'w234567abcdefgh0']
    expect(resultsCode(organisation, wave, 'youth')).toBe(resultsCode(organisation, wave, 'youth'))
    expect(new Set([resultsCode(organisation, wave, 'youth'), resultsCode(organisation, wave, 'parent'), resultsCode(organisation, wave, 'staff'), resultsCode(wave, organisation, 'youth')]).size).toBe(4)
    expect(resultsCode(organisation, wave, 'youth')).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/)
    expect(roles.map(audienceOf)).toEqual(['staff', 'staff', 'youth', 'parent', 'staff'])
  })

  test('that is not there is a calm page with help, whatever is asked', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ maxLength: 40 }), async (asked) => {
      const { status, html } = await read(null, `/u/${encodeURIComponent(asked) || 'x'}`)
      expect(status).toBe(404)
      expect(html).toContain('href="tel:08000113"')
    }), { numRuns: 40 })
  })

  test('shows what an organisation wrote as text, never as markup', async () => {
    const { html } = await read(resultsFor('youth', { page: { ...told, said: [{ text: '<img src=x onerror=alert(1)>', figure: null }] } }))
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img')
  })

  test('reads in another language what is ours; what an organisation wrote stays Dutch and is marked so', async () => {
    const { html } = await read(resultsFor('parent'), `/u/${code}?taal=en`, { languages: library.languages })
    expect(html).toContain('<html lang="en"')
    expect(html).toContain('What did we do with your answers?')
    expect(html).toMatch(/<ul lang="nl">\s*<li>Dit gaat goed/)
    expect(html).not.toContain('language waiting')
  })

  test('says calmly that there is no PDF where none can be made', async () => {
    expect((await read(resultsFor('youth'), `/u/${code}/uitkomsten.pdf`, { print: () => Promise.reject(new NoPdfHereError(null)) })).status).toBe(503)
    expect((await read(resultsFor('youth', { state: 'expected', page: null }), `/u/${code}/uitkomsten.pdf`)).status).toBe(404)
  })
})
