import type { Codebook, Item } from '@leidraadspiegel/schema'
import type { Refusal } from '../refusal.ts'

export interface Placed {
  file: string
  codebook: Codebook
}

interface PlacedItem {
  file: string
  id: string
  item: Item
  codebook: Codebook
}

/** Questions of one mirror group are laid side by side, so they must be about one criterion and on one line. */
export function mirrorRefusals(codebooks: readonly Placed[]): Refusal[] {
  const mirrored = codebooks.flatMap(itemsOf).filter(({ item }) => item.mirror !== null)
  return mirrored.flatMap((each): Refusal[] => {
    const first = mirrored.find(({ item }) => item.mirror === each.item.mirror) ?? each
    const refuse = (reason: string) => [{ file: each.file, question: each.id, reason: `Spiegelgroep "${each.item.mirror}": ${reason}` }]
    if (each.item.kind !== 'item') return refuse('alleen items kunnen elkaars spiegel zijn.')
    if (each.item.criterion !== first.item.criterion) return refuse(`deze vraag hoort bij "${each.item.criterion}", maar ${first.id} bij "${first.item.criterion}".`)
    return rangeOf(each) === rangeOf(first) ? [] : refuse(`de schaal loopt van ${rangeOf(each)}, maar die van ${first.id} van ${rangeOf(first)}.`)
  })
}

/** A new version that says it compares keeps criterion and points of the questions it keeps. */
export function versionRefusals(codebooks: readonly Placed[]): Refusal[] {
  return codebooks.filter(({ codebook }) => codebook.comparable).flatMap((newer) => {
    const older = codebooks.find(({ codebook }) => codebook.survey === newer.codebook.survey && codebook.version === newer.codebook.version - 1)
    const before = new Map(older === undefined ? [] : itemsOf(older).map((each) => [each.id, each]))
    return itemsOf(newer).flatMap(({ file, id, item, codebook }): Refusal[] => {
      const old = before.get(id)
      if (old === undefined || (old.item.criterion === item.criterion && pointsOf({ item, codebook }) === pointsOf(old))) return []
      return [{ file, question: id, reason: `Deze versie is vergelijkbaar ("comparable"), maar criterium of schaal is anders dan in versie ${old.codebook.version}. Geef de vraag een nieuwe naam.` }]
    })
  })
}

function itemsOf({ file, codebook }: Placed): PlacedItem[] {
  return Object.entries(codebook.questions).flatMap(([id, item]) => (item.kind === 'item' || item.kind === 'fact' ? [{ file, id, item, codebook }] : []))
}

function pointsOf({ item, codebook }: Pick<PlacedItem, 'item' | 'codebook'>): string {
  return (codebook.scales[item.scale]?.points ?? []).map(({ value }) => value).join()
}

function rangeOf({ item, codebook }: PlacedItem): string {
  const points = codebook.scales[item.scale]?.points ?? []
  return `${points[0]?.value} tot ${points.at(-1)?.value}`
}
