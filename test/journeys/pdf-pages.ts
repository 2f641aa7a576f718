import { PDFiumLibrary } from '@hyzyla/pdfium'
import type { Page } from 'playwright-core'

/** The first pages of a PDF, drawn by the engine of Chrome, as PNG files. */
export async function pdfPages(page: Page, pdf: Uint8Array, most: number, scale = 1.6): Promise<Buffer[]> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  try {
    const drawn: Buffer[] = []
    for (const one of [...document.pages()].slice(0, most)) {
      const { data } = await one.render({ scale, render: ({ data: pixels, width, height }) => asPng(page, pixels, width, height) })
      drawn.push(Buffer.from(data))
    }
    return drawn
  } finally {
    document.destroy()
    library.destroy()
  }
}

async function asPng(page: Page, pixels: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const png = await page.evaluate(
    async (drawing) => {
      const bytes = Uint8ClampedArray.from(atob(drawing.pixels), (letter) => letter.charCodeAt(0))
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width: drawing.width, height: drawing.height })
      canvas.getContext('2d')?.putImageData(new ImageData(bytes, drawing.width, drawing.height), 0, 0)
      return canvas.toDataURL('image/png').split(',')[1] ?? ''
    },
    { pixels: Buffer.from(pixels).toString('base64'), width, height },
  )
  return Buffer.from(png, 'base64')
}
