/** Where each value stands first in the bytes; one pass, however many values. Values have at least four characters. */
export function firstPlaces(bytes: Buffer, values: Iterable<string>): ReadonlyMap<string, number> {
  const byStart = new Map<number, string[]>()
  const mayBegin = new Uint8Array(65_536)
  for (const value of values) {
    const start = Buffer.from(value)
    mayBegin[start.readUInt16LE(0)] = 1
    byStart.set(start.readUInt32LE(0), [...(byStart.get(start.readUInt32LE(0)) ?? []), value])
  }
  const places = new Map<string, number>()
  for (let place = 0; place + 4 <= bytes.length; place += 1) {
    if (mayBegin[bytes[place]! | (bytes[place + 1]! << 8)] === 0) continue
    for (const value of byStart.get(bytes.readUInt32LE(place)) ?? []) if (!places.has(value) && bytes.subarray(place, place + Buffer.byteLength(value)).equals(Buffer.from(value))) places.set(value, place)
  }
  return places
}
