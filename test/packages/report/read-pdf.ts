import { inflateSync } from 'node:zlib'

export interface ReadPdf {
  /** What stands outside the streams: catalogue, structure tree, information. */
  plain: string
  /** Pieces of text in the order of the pages, one per piece that was set at once. */
  texts: string[]
  /** How often each kind of structure element occurs. */
  tags: Record<string, number>
  pages: number
}

/** Reads a PDF as Typst writes it: plain objects, deflated streams, fonts by glyph with a table of characters. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1')
  const objects = new Map([...file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]))
  const plain = [...objects.values()].map((body) => body.split('stream\n')[0] ?? '').join('\n')
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body))
  const characters = new Map<string, Map<number, string>>()
  const fontOf = (id: string) => {
    const known = characters.get(id) ?? charactersOf(streamOf(objects.get(/\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1] ?? '')))
    characters.set(id, known)
    return known
  }
  const texts = pages.flatMap((page) => {
    const fonts = new Map([...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, fontOf(id)]))
    return textsOf(streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')), fonts)
  })
  const tags: Record<string, number> = {}
  for (const [, kind = ''] of plain.matchAll(/\/S \/(\w+)/g)) tags[kind] = (tags[kind] ?? 0) + 1
  return { plain, texts, tags, pages: pages.length }
}

function streamOf(body = ''): string {
  const start = body.indexOf('stream\n') + 'stream\n'.length
  const data = Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1')
  return (/\/FlateDecode/.test(body) ? inflateSync(data) : data).toString('latin1')
}

const fromHex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')

function charactersOf(table: string): Map<number, string> {
  const single = [...table.matchAll(/<([0-9a-fA-F]{4})> ?<([0-9a-fA-F]+)>\n/g)].map(([, glyph = '', to = '']): [number, string] => [parseInt(glyph, 16), fromHex(to)])
  return new Map(single)
}

function textsOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string[] {
  let font: ReadonlyMap<number, string> = new Map()
  return [...content.matchAll(/\/(f\d+) [\d.]+ Tf|\[((?:\((?:\\[\s\S]|[^\\)])*\)|[^\]])*)\] TJ|(\((?:\\[\s\S]|[^\\)])*\)) Tj/g)].flatMap(([, name, array, one]) => {
    if (name !== undefined) font = fonts.get(name) ?? new Map()
    const strings = [...(array ?? one ?? '').matchAll(/\(((?:\\[\s\S]|[^\\)])*)\)/g)].map(([, string = '']) => unescape(string))
    const glyphs = strings.flatMap((string) => Array.from({ length: string.length / 2 }, (_, index) => string.charCodeAt(index * 2) * 256 + string.charCodeAt(index * 2 + 1)))
    return glyphs.length === 0 ? [] : [glyphs.map((glyph) => font.get(glyph) ?? '�').join('')]
  })
}

const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function unescape(string: string): string {
  return string.replace(/\\(\d{1,3}|[\s\S])/g, (_, code: string) => (/^\d/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (named[code] ?? code)))
}
