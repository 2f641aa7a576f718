import type { ContentOfKind, RecordContent, RecordKind } from '@leidraadspiegel/schema'

const titles: { readonly [Kind in RecordKind]: (content: ContentOfKind<Kind>) => string } = {
  improvement: ({ title }) => title,
  action: ({ what }) => what,
}

/** How something that was written down is called in a list. */
export const titleOfRecord = ({ kind, content }: RecordContent): string => (titles[kind] as (content: unknown) => string)(content)
