type Matrix = readonly (readonly [number, number, number])[]

/** How colours look to people who miss one kind of cone (Machado, Oliveira & Fernandes 2009, severity 1). */
export const visions: Readonly<Record<string, Matrix>> = {
  ordinary: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}

const linear = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))

const root = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)

function lab([red = 0, green = 0, blue = 0]: readonly number[]): number[] {
  const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
  const y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** CIE76 distance of two colours as somebody sees them; 10 is a clear difference side by side. */
export function difference(one: string, other: string, vision: string): number {
  const seen = (colour: string): number[] => lab(visions[vision]!.map((row) => Math.min(1, Math.max(0, row.reduce((sum, weight, index) => sum + weight * linear(colour)[index]!, 0)))))
  const [a, b] = [seen(one), seen(other)]
  return Math.hypot(...a.map((value, index) => value - b[index]!))
}
