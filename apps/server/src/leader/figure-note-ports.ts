import type { FigureNotes } from '@leidraadspiegel/store'

/** The part of `store` that holds what organisations say themselves beside a figure. */
export interface FigureNoteStore {
  figureNotes: FigureNotes
}
