const namespace = 'http://www.w3.org/2000/svg'
const elements = new Set(['svg', 'g', 'path', 'rect', 'circle', 'line', 'polygon', 'polyline', 'text', 'tspan', 'title', 'desc', 'defs', 'clipPath', 'pattern', 'linearGradient', 'stop'])
const forbidden = /^(on|xmlns|xlink:|href$|src$)/i
const token = /<\/([A-Za-z]+)\s*>|<([A-Za-z]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const attribute = /([\w:.-]+)="([^"]*)"/g
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Builds the elements of a chart that our server drew, node by node, without handing text to the parser of the browser: the content
 * policy can so refuse every such parser (Trusted Types), and whatever the text holds, it can only draw. Knows the plain XML that the
 * server writes; throws on anything else, also on an element that does not draw.
 */
export function svgElement(text: string): SVGElement {
  const root = document.createElementNS(namespace, 'g')
  const open: SVGElement[] = [root]
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const place = token.lastIndex
    const [whole, closed, opened, attributes = '', single, words] = token.exec(text) ?? []
    const parent = open.at(-1)
    if (whole === undefined || parent === undefined) throw new Error(`not the SVG of our server, at character ${place}`)
    if (words !== undefined) parent.append(decoded(words))
    else if (opened !== undefined) {
      const made = element(opened, attributes)
      parent.append(made)
      if (single !== '/') open.push(made)
    } else if (open.pop()?.localName !== closed || open.length === 0) throw new Error(`not well formed: </${closed}> at character ${place}`)
  }
  const drawn = root.firstElementChild
  if (open.length !== 1 || root.childElementCount !== 1 || drawn?.localName !== 'svg') throw new Error('not one whole SVG')
  return drawn as SVGElement
}

function element(name: string, attributes: string): SVGElement {
  if (!elements.has(name)) throw new Error(`<${name}> does not draw`)
  const made = document.createElementNS(namespace, name) as SVGElement
  for (const [, key = '', value = ''] of attributes.matchAll(attribute)) {
    if (key === 'style') made.style.cssText = decoded(value)
    else if (!forbidden.test(key)) made.setAttribute(key, decoded(value))
  }
  return made
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return hex === undefined ? (entities[name ?? ''] ?? whole) : String.fromCodePoint(Number.parseInt(hex, 16))
  })
}
