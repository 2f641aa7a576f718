import type { Migration } from '@leidraadspiegel/database'

/**
 * The tables of the store in the office file. A step that was released never changes; a new step is added below it. (`default false` on an
 * added column fails once the configuration of DuckDB is locked; a text that reads as false does not.)
 */
export const officeMigrations: readonly Migration[] = [
  {
    id: 'office-0001-projects-and-publications',
    statements: [
      'create table project (id varchar primary key, name varchar not null, pilot boolean not null, created_on date not null)',
      'create table project_grant (account varchar not null, project varchar not null, role varchar not null, primary key (account, project, role))',
      'create table organisation (id varchar primary key, project varchar not null, name varchar not null, kind varchar not null, contact varchar not null, crisis varchar not null)',
      'create table wave (id varchar primary key, project varchar not null, number integer not null, title varchar not null, unique (project, number))',
      'create table fieldwork (id varchar primary key, wave varchar not null, role varchar not null, survey varchar not null, version integer not null, form varchar not null, state varchar not null, unique (wave, role))',
      'create table cohort (id varchar primary key, fieldwork varchar not null, organisation varchar not null, team varchar, invited integer, minimum integer not null)',
      'create table pass_key (fieldwork varchar primary key, secret varchar not null)',
      'create table publication (id varchar primary key, project varchar not null, fieldwork varchar not null, version integer not null, body varchar not null, unique (fieldwork, version))',
      'create table withdrawn (hash varchar primary key, withdrawn_on date not null, done boolean not null)',
    ],
  },
  {
    id: 'office-0002-networks',
    statements: [
      "alter table organisation add column region varchar default ''",
      "alter table organisation add column teams varchar default '[]'",
      "alter table cohort add column together boolean default 'f'",
      'create table consent (organisation varchar not null, kind varchar not null, given_by varchar not null, given_on date not null, withdrawn_on date, primary key (organisation, kind))',
    ],
  },
  {
    id: 'office-0003-open-answers',
    statements: [
      'create table text_set (fieldwork varchar primary key, questions varchar not null, organisations varchar not null, delete_on date not null, in_answers varchar not null, gone boolean not null)',
      'create table text_group (fieldwork varchar not null, organisation varchar not null, question varchar not null, n integer not null, unread integer not null, primary key (fieldwork, organisation, question))',
      'create table released_text (id varchar primary key, fieldwork varchar not null, organisation varchar not null, question varchar not null, body varchar not null)',
    ],
  },
  {
    id: 'office-0004-before-somebody-answers',
    statements: [
      'create table signal_protocol (organisation varchar primary key, reader varchar not null, working_days integer not null, worry varchar not null, guardian varchar not null, independent_reader varchar)',
      "alter table cohort add column words boolean default 't'",
      "alter table cohort add column paused boolean default 'f'",
      "update cohort set words = false where fieldwork in (select id from fieldwork where role = 'youth' and state = 'draft')",
    ],
  },
  {
    id: 'office-0005-late-answers',
    statements: [
      'create table late_box (fieldwork varchar primary key, state varchar not null, left_out varchar not null, opened_on date not null, tried_on date)',
      'create table published_place (fieldwork varchar not null, cohort varchar not null, class varchar not null, detail_class varchar, n integer not null, primary key (fieldwork, cohort))',
    ],
  },
  {
    id: 'office-0006-periods-and-start-messages',
    statements: [
      'alter table fieldwork add column opens_on date',
      'alter table fieldwork add column closes_on date',
      'create table start_message (fieldwork varchar not null, organisation varchar not null, why varchar not null, results varchar not null, primary key (fieldwork, organisation))',
    ],
  },
  {
    id: 'office-0007-roles',
    statements: [
      'create table project_role (account varchar not null, project varchar not null, organisation varchar not null, role varchar not null, primary key (account, project, organisation, role))',
      "insert into project_role select account, project, '', role from project_grant",
      'drop table project_grant',
    ],
  },
  {
    id: 'office-0008-stappenplan',
    statements: [
      'create table project_leaders (organisation varchar primary key, leaders varchar not null)',
      'create table sheet (project varchar not null, sheet varchar not null, version integer not null, body varchar not null, saved_on date not null, saved_by varchar not null, primary key (project, sheet, version))',
      'create table step_mark (project varchar not null, organisation varchar not null, task varchar not null, version integer not null, state varchar not null, on_day date, note varchar not null, saved_on date not null, saved_by varchar not null, primary key (project, organisation, task, version))',
    ],
  },
  {
    id: 'office-0009-own-codes',
    statements: [
      'create table own_code (project varchar primary key, salt varchar not null, state varchar not null, asked_on date)',
      'create table own_code_fieldwork (fieldwork varchar primary key)',
    ],
  },
  {
    id: 'office-0010-trail',
    statements: [
      'create table staff_action (sequence integer primary key, day date not null, account varchar, action varchar not null, project varchar, kind varchar, object varchar, before varchar, after varchar, hash varchar not null)',
    ],
  },
  {
    id: 'office-0011-words-beside-figures',
    statements: [
      'create table figure_note (project varchar not null, organisation varchar not null, analysis varchar not null, role varchar not null, criterion varchar not null, wave integer not null, version integer not null, body varchar not null, written_by varchar not null, written_on date not null, primary key (project, organisation, analysis, role, criterion, wave, version))',
    ],
  },
  {
    id: 'office-0012-records',
    statements: [
      'create table record (id varchar not null, version integer not null, project varchar not null, organisation varchar not null, kind varchar not null, body varchar not null, removed boolean not null, saved_on date not null, saved_by varchar not null, primary key (id, version))',
    ],
  },
  {
    id: 'office-0013-own-questions',
    statements: ['alter table fieldwork add column own_questions varchar'],
  },
  {
    id: 'office-0014-scan-batches',
    statements: ['create table scan_batch (project varchar not null, wave integer not null, organisation varchar not null, batch varchar not null, primary key (project, wave, organisation))'],
  },
]
