import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NoPdfHereError, type PaperQuestionnaire } from '@leidraadspiegel/report'
import { newId, roles, type FieldworkState, type Role } from '@leidraadspiegel/schema'
import { deskFor, library, placeFor, surveyOf } from './desk-on-paper.ts'

async function pageOf(place: ReturnType<typeof placeFor>, path = ''): Promise<{ status: number; html: string; text: string }> {
  const answer = await deskFor([place]).app.request(`/m/${place.cohort.id}${path}`)
  const html = await answer.text()
  const text = html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  return { status: answer.status, html, text }
}

const tagsOf = (html: string) => (html.match(/<[a-z!/][^>]*>/gi) ?? []).map((tag) => tag.replace(/(content|aria-label|href)="[^"]*"/g, ''))

const dataOf = (html: string) => JSON.parse(/<script type="application\/json" id="respondent-data">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '')

describe.each(roles)('the start page for %s', (role: Role) => {
  test('says who asks, how long it takes, from how many people there are figures, and whom to call', async () => {
    const { status, text } = await pageOf(placeFor(role))
    expect(status).toBe(200)
    expect(text).toContain('Jeugdhulp De Linde')
    expect(text).toContain(`${surveyOf(role).codebook.minutes.full} minuten`)
    expect(text).toContain('minder dan 12')
    expect(text).toContain('Sanne van Dijk')
    expect(text).not.toMatch(/\{[a-z]+\}/)
  })

  test('has the help lines of this role with a number to tap, and the number of the own organisation', async () => {
    const { html } = await pageOf(placeFor(role))
    expect(html).toContain('href="tel:08000113"')
    expect(html).toContain('href="tel:112"')
    expect(html).toContain('href="tel:0201234567"')
    const shown = library.helpLines.lines.filter(({ name }) => html.includes(`<strong>${name}</strong>`))
    expect(shown).toEqual(library.helpLines.lines.filter((line) => line.roles.includes(role)))
  })

  test('names whom to ask about the questions beside the help lines, also when nobody can take part', async () => {
    for (const state of ['open', 'closed'] as const) expect((await pageOf(placeFor(role, state))).text.split('Hulp nodig?').at(-1)).toContain('Een vraag over deze vragenlijst? Sanne van Dijk')
  })

  test('is complete without JavaScript and offers paper; the button waits for the app', async () => {
    const { html } = await pageOf(placeFor(role))
    expect(html).toMatch(/<noscript>.*papier.*<\/noscript>/)
    expect(html).toMatch(/<button type="button" id="start" hidden>[^<]+<\/button>/)
    expect(html).not.toMatch(/<script(?![^>]*(type="application\/json"|src="\/r\/))/)
    expect(html).not.toMatch(/ style=| on[a-z]+=/)
    expect(html.match(/<style>/g)).toHaveLength(1)
  })

  test('is neutral in its title, kept from search engines and smaller than 15 KB', async () => {
    const { html } = await pageOf(placeFor(role))
    expect(html).toContain('<title>Vragenlijst</title>')
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(Buffer.byteLength(html)).toBeLessThan(15_000)
  })

  test('loads nothing from another host', async () => {
    const { html } = await pageOf(placeFor(role))
    const loaded = [...html.matchAll(/<(?:script|link|img|iframe)[^>]*?(?:src|href)="([^"]*)"/g)].map(([, address]) => address)
    expect(loaded).toEqual(['/r/assets/data-2.js', '/r/assets/survey-3.js', '/r/assets/main-1.css', '/r/assets/main-1.js'])
  })

  test('gives the app what it needs', async () => {
    const place = placeFor(role)
    const { html } = await pageOf(place)
    const data = dataOf(html)
    expect(data).toMatchObject({ cohort: place.cohort.id, role, survey: surveyOf(role).survey, version: 1, form: 'full', state: 'open', organisation: 'Jeugdhulp De Linde', project: { pilot: false }, invitationMinimum: 12 })
    expect(data.surveyUrl).toMatch(new RegExp(`^/api/desk/surveys/${surveyOf(role).survey}/1/full\\?h=[0-9a-f]{16}$`))
    expect(data.end.paragraphs.length).toBeGreaterThan(0)
    expect(data.help.lines.map(({ id }: { id: string }) => id)).toContain('113')
    expect(JSON.stringify(data)).not.toMatch(/\{[a-z]+\}/)
  })

  test.each<[FieldworkState, string]>([['draft', 'nog niet open'], ['paused', 'staat even stil'], ['closing', 'is gesloten'], ['closed', 'is gesloten'], ['published', 'is gesloten']])('in the state %s is a calm page with help and without a way to begin', async (state, words) => {
    const { status, html, text } = await pageOf(placeFor(role, state))
    expect(status).toBe(200)
    expect(text).toContain(words)
    expect(html).toContain('href="tel:08000113"')
    expect(html).not.toContain('id="start"')
    expect(html).not.toContain('respondent-data')
    expect(/\bU\b|\buw?\b/.test(text.split('Hulp nodig?')[1] ?? '')).toBe(role === 'parent')
  })
})

describe('a start page', () => {
  test('of a pilot says so', async () => {
    const { text } = await pageOf(placeFor('youth', 'open', { pilot: true }))
    expect(text).toContain('Proefproject')
    expect(text).not.toContain('Netwerk Rivierenland')
    expect((await pageOf(placeFor('youth'))).text).not.toContain('Proefproject')
  })

  test('leaves out what it does not know', async () => {
    const { html, text } = await pageOf(placeFor('professional', 'open', { organisation: { contact: '', crisis: '' } }))
    expect(text).not.toContain('Vraag het aan .')
    expect(text).not.toContain('Heb je een vraag?')
    expect(html).not.toContain('eigen-organisatie')
  })

  test('shows a crisis line in words as words', async () => {
    const { html } = await pageOf(placeFor('youth', 'open', { organisation: { crisis: 'Bel de bereikbaarheidsdienst via de receptie' } }))
    expect(html).toContain('Bel de bereikbaarheidsdienst via de receptie')
    expect(html).not.toContain('href="tel:0201234567"')
  })

  test('without the app being built is still a page', async () => {
    const place = placeFor('youth')
    const answer = await deskFor([place], { files: { app: null, entry: null } }).app.request(`/m/${place.cohort.id}`)
    expect(await answer.text()).not.toContain('type="module"')
  })

  test('shows every name as text, whatever is in it', async () => {
    const nasty = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</script><script>', '<!--', ']]>', '{contact}', "' onload='", '&lt;', '$&', '\u2028'))
    const plain = placeFor('youth', 'open', { pilot: true, organisation: { name: 'a', contact: 'b', crisis: 'c' } })
    const expected = tagsOf((await pageOf(plain)).html)
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (name, contact, crisis) => {
        const place = { ...plain, project: { ...plain.project, name: contact }, organisation: { ...plain.organisation, name, contact, crisis: `c ${crisis}` } }
        const { html } = await pageOf(place)
        expect(tagsOf(html)).toEqual(expected)
        expect(dataOf(html)).toMatchObject({ organisation: name })
      }),
      { numRuns: 300 },
    )
  })
})

describe('the quiet exit', () => {
  test('is a page with help for whom the questionnaire does not fit', async () => {
    const place = placeFor('parent')
    const start = await pageOf(place)
    expect(start.html).toContain(`href="/m/${place.cohort.id}/past-niet"`)
    expect(dataOf(start.html).exit).toMatchObject({ question: 'oud-relatie', value: 'past-niet', title: expect.any(String) })
    const exit = await pageOf(place, '/past-niet')
    expect(exit.status).toBe(200)
    expect(exit.text).toContain(library.startPages['parent']?.exit?.title)
    expect(exit.html).toContain('href="tel:08000113"')
    expect(exit.html).not.toContain('respondent-data')
  })

  test('is not there where the questionnaire has none', async () => {
    expect((await pageOf(placeFor('manager'), '/past-niet')).status).toBe(404)
  })
})

describe('a link that leads nowhere', () => {
  test.each(['', '/', `/${newId()}`, '/0', '/..%2f..%2fetc', `/${newId()}/past-niet`, '/a/b/c', '/%00', '/%E0%A4%A'])('/m%s is a calm page with help', async (path) => {
    const answer = await deskFor([]).app.request(`/m${path}`)
    const html = await answer.text()
    expect(answer.status).toBe(404)
    expect(html).toContain('Deze pagina is er niet')
    expect(html).toContain('href="tel:08000113"')
  })

  test('and a fault of ours is one too, without a word about the cause', async () => {
    const place = placeFor('youth')
    const { app, faults } = deskFor([place], { survey: () => undefined })
    const answer = await app.request(`/m/${place.cohort.id}`)
    const html = await answer.text()
    expect(answer.status).toBe(500)
    expect(html).toContain('Er ging iets mis')
    expect(html).toContain('href="tel:08000113"')
    expect(html).not.toContain('surveys folder')
    expect(faults).toHaveLength(1)
  })
})

describe('the easy version', () => {
  test('is a choice that says what one gets, not for whom it is, on the start page of young people', async () => {
    const place = placeFor('youth')
    const { html, text } = await pageOf(place)
    expect(html).toContain(`<a href="/m/${place.cohort.id}/makkelijk">Makkelijke versie: 11 korte vragen, met plaatjes en voorlezen</a>`)
    expect(text).not.toMatch(/lvb|beperking|moeite|lezen lastig/i)
  })

  test('has a start page of its own with the same people and help, in its own words, and a way back', async () => {
    const place = placeFor('youth')
    const { status, html, text } = await pageOf(place, '/makkelijk')
    expect([status, dataOf(html)]).toMatchObject([200, { cohort: place.cohort.id, role: 'youth', survey: 'youth-easy', version: 1, form: 'full', easy: true, invitationMinimum: 12 }])
    expect(text).toContain('Het zijn 11 vragen.')
    expect(text).not.toMatch(/\{[a-z]+\}/)
    expect(html).toContain('<body class="role-youth easy">')
    expect(html).toContain(`<a href="/m/${place.cohort.id}">Gewone versie: 18 vragen</a>`)
    expect(html).toContain('href="tel:0201234567"')
  })

  test('closes when the questionnaire does', async () => {
    expect((await pageOf(placeFor('youth', 'closed'), '/makkelijk')).text).toContain('is gesloten')
  })

  test.each(roles.filter((role) => role !== 'youth'))('is not there for %s', async (role) => {
    expect((await pageOf(placeFor(role))).html).not.toContain('makkelijk')
    expect((await pageOf(placeFor(role), '/makkelijk')).status).toBe(404)
  })
})

describe('the questionnaire on paper', () => {
  test('where no PDF can be made a page says so, with help', async () => {
    const place = placeFor('youth')
    const answer = await deskFor([place], { paper: () => Promise.reject(new NoPdfHereError('no native part')) }).app.request(`/m/${place.cohort.id}/papier.pdf`)
    expect(answer.status).toBe(503)
    const html = await answer.text()
    expect(html).toContain('Printen kan hier nu niet')
    expect(html).toContain('id="hulp"')
  })

  test.each([['2999-03-12', '2999-03-12'], ['2026-03-12', null]])('says what the organisation says in its own words; a last day only while it is to come (%s)', async (closesOn, until) => {
    const place = placeFor('parent', 'open', { closesOn, message: { why: 'Wij willen leren van u.', results: 'In mei hoort u meer.' } })
    const printed: PaperQuestionnaire[] = []
    await deskFor([place], { paper: async (paper) => (printed.push(paper), new Uint8Array([37])) }).app.request(`/m/${place.cohort.id}/papier.pdf`)
    expect(printed[0]?.start.sections[0]).toEqual({ heading: 'Een bericht van Jeugdhulp De Linde', paragraphs: ['Wij willen leren van u.', 'In mei hoort u meer.'] })
    expect(printed[0]?.until).toBe(until)
  })

  test('the file is made once for the same words', async () => {
    const places = [placeFor('youth'), placeFor('youth', 'open', { organisation: { name: 'Het Anker' } })]
    let made = 0
    const { app } = deskFor(places, {
      paper: async () => {
        made += 1
        return new Uint8Array([37])
      },
    })
    for (const place of [...places, ...places]) await app.request(`/m/${place.cohort.id}/papier.pdf`)
    expect(made).toBe(2)
  })
})

describe('until when somebody can take part', () => {
  test('is said while that day is still to come, and after it only what holds', async () => {
    expect((await pageOf(placeFor('youth', 'open', { closesOn: '2999-03-12' }))).text).toContain('Invullen kan tot en met 12 maart 2999.')
    const over = (await pageOf(placeFor('parent', 'open', { closesOn: '2026-03-12' }))).text
    expect(over).toContain('Invullen kan nog. De vragenlijst kan elk moment sluiten.')
    expect(over).not.toContain('2026')
    expect((await pageOf(placeFor('youth'))).text).not.toContain('Invullen kan')
  })
})

describe('what an organisation adds in its own words', () => {
  test('stands below a heading that says whose words they are; an empty text leaves nothing behind', async () => {
    expect((await pageOf(placeFor('youth', 'open', { message: { why: 'Wij zijn benieuwd.', results: '' } }))).text).toContain('Een bericht van Jeugdhulp De Linde Wij zijn benieuwd.')
    expect((await pageOf(placeFor('youth', 'open', { message: { why: '', results: '' } }))).text).not.toContain('Een bericht van')
  })
})
