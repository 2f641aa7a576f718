import { describe, expect, test } from 'vitest'
import { roles } from '@leidraadspiegel/schema'
import { criteria, everyText, helpLines, improvements, items, names, startPages, surveys, type Name } from './read-surveys.ts'

const textsOf = (name: Name) => [...everyText(surveys[name].json), ...everyText(startPages[name])]

describe('how it feels to be asked', () => {
  test('nothing is required, and every closed question can be left without an opinion', () => {
    expect(names.flatMap((name) => surveys[name].questions.filter((question) => 'isRequired' in question))).toEqual([])
    const withoutWayOut = names.flatMap((name) => items(name).filter(([, { scale, extra }]) => [...(surveys[name].codebook.scales[scale]?.missing ?? []), ...(extra ?? [])].length === 0))
    expect(withoutWayOut).toEqual([])
  })

  test('no question is about the one who answers: none is sensitive, and no don’t-know counts as low', () => {
    expect(names.flatMap(items).filter(([, { sensitive, dontKnow }]) => sensitive || dontKnow !== 'missing')).toEqual([])
  })

  test.each(['professional', 'manager', 'youth', 'parent', 'network'] as const)('%s sees at most five questions on a page, under a heading', (name) => {
    for (const { title, elements } of surveys[name].pages) {
      expect(elements.length, title).toBeLessThanOrEqual(5)
      expect(title).not.toBe('')
    }
  })

  test('young people are asked in at most 14 words, and no answer there tells that somebody has a plan', () => {
    const long = surveys.youth.questions.filter(({ title }) => title.split(/\s+/).length > 14)
    expect(long.map(({ title }) => title)).toEqual([])
    const inBlock = surveys.youth.questions.filter(({ name }) => name >= 'jon-15' && name <= 'jon-18')
    expect(inBlock.map(({ choices }) => choices?.slice(5).map(({ value }) => value))).toEqual(inBlock.map(() => ['weet-ik-niet', 'sla-over']))
  })

  test.each([
    ['youth', 'jon-blok', ['jon-15', 'jon-16', 'jon-17', 'jon-18']],
    ['youth-easy', 'jon-blok', ['jon-15']],
    ['parent', 'oud-blok', ['oud-13', 'oud-07', 'oud-14', 'oud-15', 'oud-16']],
  ] as const)('%s: the questions on zelfdoding are announced and skipped in one click', (name, choice, block) => {
    const { codebook, pages } = surveys[name]
    expect(codebook.blocks.filter(({ announced }) => announced).map(({ questions }) => questions)).toEqual([block])
    const at = pages.findIndex(({ elements }) => elements[0]?.name === choice)
    expect(pages[at]?.description).toContain('zelfdoding')
    expect(pages[at + 1]?.elements.map(({ name }) => name)).toEqual(block)
    expect(pages[at + 1]?.visibleIf).toContain(`{${choice}} <> 'overslaan'`)
    expect(pages[at + 1]?.description).toContain('113')
    const elsewhere = pages.filter((_, index) => index !== at && index !== at + 1)
    expect(everyText(elsewhere).filter((text) => /zelfdoding|suïcid/i.test(text))).toEqual([])
  })

  test('a bereaved parent leaves with the last answer of the first question, and sees no other page', () => {
    const [first, ...others] = surveys.parent.pages
    expect(first?.elements.map(({ name, choices }) => [name, choices?.at(-1)?.value])).toEqual([['oud-relatie', 'past-niet']])
    expect(others.every(({ visibleIf }) => visibleIf?.startsWith("{oud-relatie} <> 'past-niet'"))).toBe(true)
  })

  test('professionals are warned, and told where to turn, before questions on suicide loss', () => {
    const page = surveys.professional.pages.find(({ elements }) => elements.some(({ name }) => name === 'pro-36'))
    expect(page?.elements.map(({ name }) => name)).toEqual(['pro-32', 'pro-33', 'pro-34', 'pro-36', 'pro-37'])
    expect(page?.description).toMatch(/kan je raken.*leidinggevende.*113/)
  })

  test('staff and network read what the words mean before the first question', () => {
    for (const name of ['professional', 'manager', 'network'] as const) expect(surveys[name].pages[0]?.description).toMatch(/Met suïcidaliteit bedoelen we .* Met naasten bedoelen we /)
  })
})

describe('every word', () => {
  const everything = [...names.flatMap((name) => everyText(surveys[name].json).concat(everyText(surveys[name].codebook))), ...[criteria, improvements, helpLines, startPages].flatMap(everyText)]

  test.each([
    ['a crime', /\b(pleegt?|pleegden?|plegen|gepleegd)\b/i],
    ['zelfmoord outside the name of 113', /(?<!113 )zelfmoord/i],
    ['success or failure of an attempt', /(ge|mis)lukte|geslaagde/i],
    ['one cause', /\bomdat\b/i],
    ['blame', /aandacht vra|manipul/i],
    ['a label or prediction', /suïcidale (jongere|cliënt)|risicojongere|(hoog|laag|verhoogd) risico/i],
    ['a wave', /epidemie|explosie|golf/i],
    ['the old number', /0900/],
  ])('never says %s', (_, pattern) => {
    expect(everything.filter((text) => pattern.test(text))).toEqual([])
  })

  test('young people and staff are je, parents are u', () => {
    for (const name of ['professional', 'manager', 'youth', 'youth-easy', 'network'] as const) expect(textsOf(name).filter((text) => /\b(u|uw)\b/i.test(text))).toEqual([])
    expect(textsOf('parent').filter((text) => /\b(je|jij|jou|jouw)\b/i.test(text))).toEqual([])
  })
})

describe('before and after', () => {
  test('113 and 112 stand first for everybody; young people find the Kindertelefoon beside them, staff their own line', () => {
    const lines = Object.fromEntries(roles.map((role) => [role, helpLines.lines.filter((line) => line.roles.includes(role)).map(({ id }) => id)]))
    expect(lines['youth']?.slice(0, 3)).toEqual(['113', 'kindertelefoon', '112'])
    for (const role of ['professional', 'manager', 'parent', 'partner'] as const) expect(lines[role]?.slice(0, 2)).toEqual(['113', '112'])
    for (const role of ['professional', 'manager', 'partner'] as const) expect(lines[role]).toContain('overleg-en-advieslijn')
    for (const role of ['youth', 'parent'] as const) expect(lines[role]).toContain('jeugdstem')
    expect(helpLines.lead).toMatch(/113 of 0800-0113.*112/)
    expect(helpLines.lines.filter(({ phone, tel }) => (phone === null) !== (tel === null) || (tel !== null && !/^\d+$/.test(tel)))).toEqual([])
  })

  test.each(['professional', 'manager', 'youth', 'youth-easy', 'parent', 'network'] as const)('the start page of %s says who asks, how long, how anonymous, what comes of it, and does not give the subject away in its title', (name) => {
    const page = startPages[name]!
    const told = everyText(page).join(' ')
    for (const place of ['{organisatie}', '{minuten}', '{minimum}', '{contact}']) expect(told).toContain(place)
    expect(told).toMatch(/hetzelfde.*ziet (de organisatie|het netwerk) dat\. Niet wie wat zei\./)
    expect(page.sections.flatMap(({ withdraw }) => withdraw ?? [])).toEqual([expect.stringMatching(/zes woorden/)])
    expect(told).toMatch(/Niemand leest/)
    expect(page.openNotice).toMatch(/^Niemand leest dit meteen\./)
    for (const title of [page.title, page.end.title, page.exit?.title ?? '', surveys[name].json['title']]) expect(title).not.toMatch(/zelfdoding|suïcid|leidraad/i)
  })

  test('partners are told that only the network as a whole is shown, from how many people of how many organisations, and that no organisation is compared or named', () => {
    const told = startPages['network']!.sections.find(({ heading }) => heading === 'Wie ziet wat?')?.paragraphs.join(' ')
    expect(told).toMatch(/netwerk als geheel.*minder dan \{minimum\} mensen.*minder dan 3 organisaties.*vergelijken de organisaties niet en noemen ze niet bij naam/)
  })

  test('only parents have a quiet exit; condolence comes after it and not before', () => {
    expect(Object.entries(startPages).filter(([, { exit }]) => exit !== null).map(([name]) => name)).toEqual(['parent'])
    const { exit, ...before } = startPages['parent']!
    expect(exit?.paragraphs.join(' ')).toMatch(/leven we met u mee.*113/)
    expect(everyText(before).join(' ')).not.toMatch(/leven we met u mee|nabestaande/)
  })
})
