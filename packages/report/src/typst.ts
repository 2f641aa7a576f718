import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { withCertainSigns, withKnownSigns, withPlainDrawings } from './known-signs.ts'

/** The part that makes PDF is made for few kinds of computers; on the others everything else works. */
export class NoPdfHereError extends Error {
  override readonly name = 'NoPdfHereError'
  constructor(cause: unknown) {
    super(`Op deze computer (${process.platform}, ${process.arch}) kunnen geen PDF-bestanden worden gemaakt.`, { cause })
  }
}

const compilers = new Map<string, Promise<NodeCompiler>>()

const oneText = String.raw`
#set document(title: "Tekst")
#set text(lang: "nl", font: "Atkinson Hyperlegible Next")
#json(bytes(sys.inputs.data))
`

/**
 * A template with data as PDF/UA-1, the same bytes for the same input. `fonts` are folders with the letter. What stands in the data stays
 * text; a sign that no letter has is replaced, as PDF/UA refuses it. Throws NoPdfHereError where Typst does not run, and an Error with what
 * Typst says when the result would not be accessible.
 */
export async function accessiblePdf(template: string, data: unknown, fonts: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const compiler = await compilerFor(fonts)
  const drawn = withPlainDrawings(data)
  const made = (mainFileContent: string, shown: unknown): Uint8Array<ArrayBuffer> => new Uint8Array(compiler.pdf({ mainFileContent, inputs: { data: JSON.stringify(shown) } }, { pdfStandard: 'ua-1', creationTimestamp: 0 }))
  const shows = (sign: string): boolean => firstMade([() => made(oneText, sign)]).pdf !== null
  try {
    const { pdf, refusal } = firstMade([() => made(template, drawn), () => made(template, withKnownSigns(drawn, shows)), () => made(template, withCertainSigns(drawn))])
    if (pdf === null) throw new Error(`the PDF was refused: ${refusal instanceof Error ? refusal.message : JSON.stringify(refusal)}`, { cause: refusal })
    return pdf
  } finally {
    compiler.evictCache(10)
  }
}

function firstMade(ways: readonly (() => Uint8Array<ArrayBuffer>)[]): { pdf: Uint8Array<ArrayBuffer> | null; refusal: unknown } {
  let refusal: unknown
  for (const make of ways) {
    try {
      return { pdf: make(), refusal }
    } catch (error) {
      refusal = error
    }
  }
  return { pdf: null, refusal }
}

function compilerFor(fonts: readonly string[]): Promise<NodeCompiler> {
  const key = fonts.join('\n')
  const known = compilers.get(key) ?? load(fonts)
  compilers.set(key, known)
  return known
}

async function load(fonts: readonly string[]): Promise<NodeCompiler> {
  try {
    const typst = await import('@myriaddreamin/typst-ts-node-compiler')
    return typst.NodeCompiler.create({ fontArgs: [{ fontPaths: [...fonts] }] })
  } catch (error) {
    throw new NoPdfHereError(error)
  }
}
