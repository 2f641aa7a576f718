import type { Records } from '@leidraadspiegel/store'

/** The part of `store` that holds what people wrote down. */
export interface RecordStore {
  records: Records
}
