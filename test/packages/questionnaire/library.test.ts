import { createHash } from 'node:crypto'
import { appendFile, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { checkFolder, freezeSurvey, loadLibrary, SurveysRefusedError } from '@leidraadspiegel/questionnaire'
import { describe, expect, test } from 'vitest'
import { goodFolder, inFolder, json, nextVersion, type Files } from './folder.ts'

const refusalsOf = (work: Promise<unknown>) => work.then(() => [], (error: unknown) => (error instanceof SurveysRefusedError ? error.refusals : Promise.reject(error)))

describe('a library', () => {
  test('holds every version of every survey with the hashes of its bytes, and what surrounds them', () =>
    inFolder(goodFolder(), async (folder) => {
      const library = await loadLibrary(folder)
      expect(library.list().map(({ survey, version }) => [survey, version])).toEqual([['parent', 1], ['youth', 1]])
      const bytes = await readFile(join(folder, 'youth/v1/survey.json'))
      expect(library.get('youth', 1)).toMatchObject({ codebook: { role: 'youth' }, surveyHash: createHash('sha256').update(bytes).digest('hex') })
      expect(library.get('youth', 2)).toBeUndefined()
      expect(library.latest('tutor')).toBeUndefined()
      expect([library.criteria.id, library.improvements.version, library.helpLines.owner, Object.keys(library.startPages)]).toEqual(['leidraad', 1, 'beheerder', ['youth', 'parent']])
    }))

  test('refuses with everything that is wrong, one line each, and not only the first', () => {
    const files = goodFolder()
    json(files, 'youth/v1/survey.json')['pages'][0].elements[0].isRequired = true
    files['parent/v1/codebook.json'] = '{ "survey": '
    return inFolder(files, async (folder) => {
      await rm(join(folder, 'help-lines.json'))
      const refusals = await refusalsOf(loadLibrary(folder))
      expect(refusals).toContainEqual({ file: 'help-lines.json', question: null, reason: 'Dit bestand ontbreekt.' })
      expect(refusals).toContainEqual({ file: 'parent/v1/codebook.json', question: null, reason: expect.stringContaining('geen goede JSON') })
      expect(refusals).toContainEqual({ file: 'youth/v1/survey.json', question: 'jon-01', reason: expect.stringContaining('niets verplicht') })
      await expect(loadLibrary(folder)).rejects.toThrow('help-lines.json: Dit bestand ontbreekt.\nstart-pages.json, parent: Er is geen vragenlijst met deze naam.\n')
      expect(await checkFolder(folder)).toEqual(refusals)
    })
  })

  test('refuses a folder that is not there', async () => {
    expect(await refusalsOf(loadLibrary('/er/is/niets'))).toContainEqual({ file: 'leidraad/criteria.json', question: null, reason: 'Dit bestand ontbreekt.' })
  })

  test('refuses a codebook that says it belongs somewhere else', () => {
    const files = goodFolder()
    json(files, 'youth/v1/codebook.json')['version'] = 3
    return inFolder(files, async (folder) => {
      expect(await checkFolder(folder)).toContainEqual({ file: 'youth/v1/codebook.json', question: null, reason: 'Het codeboek zegt "youth" versie 3, maar staat in de map youth/v1.' })
    })
  })
})

describe('the survey of a role', () => {
  const codebook = 'youth-easy/v1/codebook.json'

  test('is what the codebook says, whatever it is called, and not the easy version of it', () => {
    const files = goodFolder()
    easy(files)
    return inFolder(files, async (folder) => {
      const library = await loadLibrary(folder)
      await freezeSurvey(folder, 'youth-easy', 1)
      expect(library.ofRole('youth')?.survey).toBe('youth')
      expect((await loadLibrary(folder)).ofRole('youth')?.survey).toBe('youth')
      expect(library.ofRole('partner')).toBeUndefined()
    })
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['two surveys for one role', { easyVersionOf: undefined }, 'Voor de rol youth is er al een vragenlijst: youth.'],
    ['an easy version of nothing', { easyVersionOf: 'jongeren' }, '"easyVersionOf" noemt jongeren, maar dat is geen vragenlijst voor dezelfde rol.'],
    ['an easy version for another role', { easyVersionOf: 'parent' }, '"easyVersionOf" noemt parent, maar dat is geen vragenlijst voor dezelfde rol.'],
    ['an easy version of itself', { easyVersionOf: 'youth-easy' }, '"easyVersionOf" noemt youth-easy, maar dat is zelf een makkelijke versie.'],
    ['young people about the network', { about: 'network' }, 'bij "about": "network" hoort "role": "partner"'],
    ['partners about themselves', { role: 'partner', easyVersionOf: undefined }, 'bij "about": "network" hoort "role": "partner"'],
  ])('%s is refused', (_, change, reason) => {
    const files = goodFolder()
    easy(files, change)
    return inFolder(files, async (folder) => {
      expect(await checkFolder(folder)).toContainEqual({ file: codebook, question: null, reason: expect.stringContaining(reason) })
    })
  })

  test('without a help line for it is refused', () => {
    const files = goodFolder()
    json(files, 'help-lines.json')['lines'][0].roles = ['parent']
    return inFolder(files, async (folder) => {
      expect(await checkFolder(folder)).toEqual([{ file: 'help-lines.json', question: null, reason: 'Voor de rol youth staat hier geen hulplijn.' }])
    })
  })
})

describe('freezing', () => {
  test('a frozen version cannot change by a byte, nor go away', () =>
    inFolder(goodFolder(), async (folder) => {
      await freezeSurvey(folder, 'youth', 1)
      expect(await checkFolder(folder)).toEqual([])
      await appendFile(join(folder, 'youth/v1/codebook.json'), '\n')
      expect(await refusalsOf(loadLibrary(folder))).toEqual([{ file: 'youth/v1/codebook.json', question: null, reason: expect.stringContaining('mag niet meer veranderen') }])
      await rm(join(folder, 'youth'), { recursive: true })
      expect((await checkFolder(folder)).filter(({ reason }) => reason.includes('er niet meer')).map(({ file }) => file)).toEqual(['youth/v1/codebook.json', 'youth/v1/survey.json'])
    }))

  test('hashes stand sorted by path, and freezing again changes nothing', () =>
    inFolder(goodFolder(), async (folder) => {
      await freezeSurvey(folder, 'youth', 1)
      await freezeSurvey(folder, 'parent', 1)
      const written = await readFile(join(folder, 'published.json'), 'utf8')
      expect(Object.keys(JSON.parse(written) as object)).toEqual(['parent/v1/codebook.json', 'parent/v1/survey.json', 'youth/v1/codebook.json', 'youth/v1/survey.json'])
      await freezeSurvey(folder, 'youth', 1)
      expect(await readFile(join(folder, 'published.json'), 'utf8')).toBe(written)
    }))

  test('what does not pass the check, or is not there, cannot be frozen', () => {
    const files = goodFolder()
    json(files, 'youth/v1/survey.json')['pages'][0].elements[0].title = 'Heb je wel eens gedacht aan zelfdoding?'
    return inFolder(files, async (folder) => {
      expect(await refusalsOf(freezeSurvey(folder, 'youth', 1))).toHaveLength(1)
      await expect(readFile(join(folder, 'published.json'))).rejects.toThrow('ENOENT')
    }).then(() =>
      inFolder(goodFolder(), async (folder) => {
        expect(await refusalsOf(freezeSurvey(folder, 'youth', 2))).toEqual([{ file: 'youth/v2/survey.json', question: null, reason: 'Deze versie is er niet.' }])
      }),
    )
  })

  test('the latest version is the newest frozen one: a draft is not asked', () => {
    const files = goodFolder()
    nextVersion(files, 'youth', 2)
    nextVersion(files, 'youth', 10)
    return inFolder(files, async (folder) => {
      expect((await loadLibrary(folder)).latest('youth')?.version).toBe(10)
      await freezeSurvey(folder, 'youth', 2)
      expect((await loadLibrary(folder)).latest('youth')?.version).toBe(2)
    })
  })
})

describe('an easy version', () => {
  const codebook = 'youth-easy/v1/codebook.json'

  test('is found by the survey that it puts in easier words: every version that fits, the one that is asked now first', () => {
    const files = goodFolder()
    easy(files)
    nextVersion(files, 'youth-easy', 2)
    nextVersion(files, 'youth-easy', 3)
    return inFolder(files, async (folder) => {
      await freezeSurvey(folder, 'youth-easy', 2)
      const library = await loadLibrary(folder)
      expect(library.easyVersionsOf(library.get('youth', 1)!).map(({ survey, version }) => `${survey} v${version}`)).toEqual(['youth-easy v2', 'youth-easy v3', 'youth-easy v1'])
      expect(library.easyVersionsOf(library.get('youth-easy', 1)!)).toEqual([])
      expect(library.easyVersionsOf(library.get('parent', 1)!)).toEqual([])
    })
  })

  test('of an earlier version of the survey, in which a question meant something else, does not stand in for it', () => {
    const files = goodFolder()
    easy(files)
    nextVersion(files, 'youth', 2)
    json(files, 'youth/v1/codebook.json')['questions']['jon-18'].criterion = 'contact'
    json(files, 'youth/v2/codebook.json')['comparable'] = false
    return inFolder(files, async (folder) => {
      const library = await loadLibrary(folder)
      expect([1, 2].map((version) => library.easyVersionsOf(library.get('youth', version)!).length)).toEqual([0, 1])
    })
  })

  test.each<[string, (book: ReturnType<typeof json>, survey: ReturnType<typeof json>) => void, string, string]>([
    ['asks something that the whole survey does not', (book, survey) => {
      book['questions']['jon-99'] = book['questions']['jon-18']
      survey['pages'][2].elements.push({ ...survey['pages'][2].elements[0], name: 'jon-99' })
    }, 'jon-99', 'staat niet in youth'],
    ['counts for another subject', (book) => void (book['questions']['jon-18'].criterion = 'contact'), 'jon-18', 'heeft een andere "criterion" dan in youth'],
    ['treats not knowing otherwise', (book) => void (book['questions']['jon-18'].dontKnow = 'lowest'), 'jon-18', 'heeft een andere "dontKnow" dan in youth'],
    ['has a fact where the whole has an item', (book) => void Object.assign(book['questions']['jon-01'], { kind: 'fact', mirror: null }), 'jon-01', 'is hier van de soort "fact", en daar "item"'],
    ['runs further than the scale', (book, survey) => {
      book['scales'].klopt3.points.push({ value: 4, label: 'ja, heel erg' })
      for (const page of [0, 2]) survey['pages'][page].elements[0].choices.splice(3, 0, { value: 4, text: 'ja, heel erg' })
    }, 'jon-18', 'heeft een schaal die niet begint en eindigt zoals die in youth'],
    ['has a code of its own', (book, survey) => {
      book['scales'].klopt3.missing.push({ value: 'geen-zin', label: 'geen zin', meaning: 'skipped' })
      for (const page of [0, 2]) survey['pages'][page].elements[0].choices.push({ value: 'geen-zin', text: 'geen zin' })
    }, 'jon-18', 'heeft een code die in youth iets anders betekent'],
    ['offers another answer about oneself', (_, survey) => void survey['pages'][1].elements[0].choices.push({ value: 'later', text: 'later' }), 'jon-blok', 'kan met "later" worden beantwoord, en dat kan in youth niet'],
  ])('that %s is refused: it could not be counted with the others without being seen', (_, change, question, reason) => {
    const files = goodFolder()
    easy(files)
    change(json(files, codebook), json(files, 'youth-easy/v1/survey.json'))
    return inFolder(files, async (folder) => {
      expect(await checkFolder(folder)).toContainEqual({ file: codebook, question, reason: `Deze vraag van de makkelijke versie ${reason}.` })
    })
  })
})

function easy(files: Files, change: Record<string, unknown> = {}): void {
  files['youth-easy/v1/survey.json'] = structuredClone(json(files, 'youth/v1/survey.json'))
  files['youth-easy/v1/codebook.json'] = { ...structuredClone(json(files, 'youth/v1/codebook.json')), survey: 'youth-easy', easyVersionOf: 'youth', ...change }
  json(files, 'start-pages.json')['youth-easy'] = json(files, 'start-pages.json')['youth']
}
