import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { renderSVG } from 'uqr'
import { describe, expect, test } from 'vitest'
import { namesTheSubject, Role } from '@leidraadspiegel/schema'
import { posterOf, posterPdf } from '@leidraadspiegel/report'
import { readPdf } from './read-pdf.ts'

const resolve = createRequire(import.meta.url).resolve
const fonts = ['400Regular', '700Bold'].map((style) => dirname(resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${style}/AtkinsonHyperlegibleNext_${style}.ttf`)))
const link = 'https://vragenlijst.example.nl/m/c0h0rt0000000001#0123456789abcdefghjkmnpqrs'

describe.each(Role.options)('the poster for a %s', (role) => {
  const poster = posterOf({ role, organisation: 'Jeugdhulp De Linde', minutes: 5, link })

  test('names no subject and says who asks, how long it takes and how to begin', () => {
    expect(Object.values(poster).filter(namesTheSubject)).toEqual([])
    expect(poster.text).toMatch(/Niemand ziet wie (je bent|u bent)\..*Het duurt ongeveer 5 minuten\.$/)
    expect([poster.text, poster.scan, poster.title].join(' ')).not.toMatch(role === 'parent' ? /\b(je|jij|jouw)\b/ : /\b(u|uw)\b/)
  })

  test('is one page of accessible PDF with the words and the link on it', async () => {
    const { plain, tags, texts, pages } = readPdf(await posterPdf(poster, renderSVG(link, { ecc: 'M', border: 4 }), fonts))
    expect(plain).toContain('/Lang (nl-NL)')
    expect(plain).toContain('/DisplayDocTitle true')
    expect(pages).toBe(1)
    expect(tags).toMatchObject({ Title: 1, Figure: 1, Link: expect.any(Number) })
    const text = texts.join(' ').replace(/\s+/g, ' ')
    for (const word of [poster.organisation, poster.title, poster.scan]) expect(text).toContain(word)
  })
})

test('a poster does not say how long it takes when nobody knows', () => {
  expect(posterOf({ role: 'youth', organisation: 'De Linde', minutes: null, link }).text).not.toContain('duurt')
})
