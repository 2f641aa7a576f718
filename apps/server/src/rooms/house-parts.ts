import type { SurveyLibrary } from '@leidraadspiegel/questionnaire'
import type { Store } from '@leidraadspiegel/store'
import type { Accounts } from '../account/index.ts'
import type { BuiltApps } from '../built-apps.ts'
import type { Log } from '../log.ts'
import type { MailServer } from '../mail/smtp-settings.ts'
import type { Invitations } from './invitations.ts'

/** What is open while the house stands. */
export interface HouseParts {
  store: Store
  invitations: Invitations
  library: SurveyLibrary
  accounts: Accounts
  built: BuiltApps
  log: Log
  /** The address under which people see the site. */
  origin(): string
  https: boolean
  /** Left out when there is none. */
  mailServer?: MailServer | undefined
  stopping(): boolean
}
