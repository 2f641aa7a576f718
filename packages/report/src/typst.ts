import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** The part that makes PDF is made for few kinds of computers; on the others everything else works. */
export class NoPdfHereError extends Error {
  override readonly name = 'NoPdfHereError'
  constructor(cause: unknown) {
    super(`Op deze computer (${process.platform}, ${process.arch}) kunnen geen PDF-bestanden worden gemaakt.`, { cause })
  }
}

const compilers = new Map<string, Promise<NodeCompiler>>()

/**
 * A template with data as PDF/UA-1, the same bytes for the same input. `fonts` are folders with the letter. What stands in the data stays
 * text. Throws NoPdfHereError where Typst does not run, and an Error with what Typst says when the result would not be accessible.
 */
export async function accessiblePdf(template: string, data: unknown, fonts: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const compiler = await compilerFor(fonts)
  try {
    return new Uint8Array(compiler.pdf({ mainFileContent: template, inputs: { data: JSON.stringify(data) } }, { pdfStandard: 'ua-1', creationTimestamp: 0 }))
  } catch (error) {
    throw new Error(`the PDF was refused: ${error instanceof Error ? error.message : JSON.stringify(error)}`, { cause: error })
  } finally {
    compiler.evictCache(10)
  }
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
