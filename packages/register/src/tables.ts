export interface RegisterTables {
  invitation: {
    id: string
    fieldwork: string
    cohort: string
    /** Keyed hash of fieldwork, cohort and secret. */
    secret_hash: string
  }
  open_link: {
    cohort: string
    /** Sealed under the cohort: it is shown again to who puts the link on a poster. */
    secret: string
  }
  entry_link: {
    cohort: string
    fieldwork: string
    /** Sealed under the cohort: it is shown again to the leader, who may revoke it. */
    secret: string
  }
  /** Secrets of the mails after the first one, without order or day. */
  reminder_secret: {
    secret_hash: string
    invitation: string
  }
  letter: {
    owner: string
    sealed: string
  }
  key_check: {
    id: string
    value: string
  }
}
