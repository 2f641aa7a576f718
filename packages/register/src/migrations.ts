import type { Migration } from '@leidraadspiegel/database'

/** No hour and no trace of use: what is used stands in `used/<fieldwork>`, codes of groups in `groups`, addresses and what waits for them in `contacts`. */
export const registerMigrations: readonly Migration[] = [
  {
    id: 'register-0001-invitations',
    statements: [
      'create table invitation (id varchar primary key, fieldwork varchar not null, cohort varchar not null, secret_hash varchar not null unique, contact varchar, reminded_on date)',
      'create table open_link (cohort varchar primary key, secret varchar not null)',
      'create table key_check (id varchar primary key, value varchar not null)',
    ],
  },
  { id: 'register-0002-entry-links', statements: ['create table entry_link (cohort varchar primary key, fieldwork varchar not null, secret varchar not null)'] },
  {
    id: 'register-0003-mail',
    statements: ['create table reminder_secret (secret_hash varchar primary key, invitation varchar not null)', 'create table letter (owner varchar primary key, sealed varchar not null)'],
  },
  { id: 'register-0004-addresses-in-lists', statements: ['alter table invitation drop column contact', 'alter table invitation drop column reminded_on'] },
]
