import type { FileSpec } from '@leidraadspiegel/database'

/** Responses of one open fieldwork as they arrive, under the id that the client made; `own_code` is under a key already. No keys. */
export function boxSpec(fieldwork: string): FileSpec {
  return {
    name: nameOf('box', fieldwork),
    path: `box/${fieldwork}.duckdb`,
    migrations: [
      {
        id: 'box-0001-responses',
        statements: [
          `create table response (id uuid not null, cohort varchar not null, survey varchar not null, version integer not null,
            pass_hash varchar not null, withdrawal_hash varchar, answers json not null)`,
        ],
      },
      { id: 'box-0002-own-code', statements: ['alter table response add column own_code varchar'] },
    ],
  }
}

/**
 * Responses of one closed fieldwork in the order of a new random id. `response` is what was sent; `answer` is derived from it when the
 * file is written: a row per response, in the same order, with a number of `cohort` and of `survey` and, in a column `q1`, `q2`, … per place in
 * `question`, a number of `code`. In files of before `survey` everybody answered the same one.
 */
export function answersSpec(fieldwork: string): FileSpec {
  return {
    name: nameOf('answers', fieldwork),
    path: `answers/${fieldwork}.duckdb`,
    migrations: [
      {
        id: 'answers-0001-responses',
        statements: [
          `create table response (id uuid not null, cohort varchar not null, survey varchar not null, version integer not null,
            withdrawal_hash varchar, answers json not null)`,
          'create table cohort (code usmallint not null, id varchar not null)',
          'create table question (place integer not null, name varchar not null)',
          'create table code (place integer not null, code utinyint not null, value varchar not null)',
        ],
      },
      { id: 'answers-0002-surveys', statements: ['create table survey (code utinyint not null, name varchar not null, version integer not null)'] },
    ],
  }
}

/**
 * Open answers of one published fieldwork that nobody has decided about yet, in the order of a random id that is made for each text: apart
 * from all other answers, from each other, and from who sent them. `withdrawal` is the mark of `withdrawn-marks.ts`. `reader` is the account that would release the text, when a second has to agree.
 */
export function textsSpec(fieldwork: string): FileSpec {
  return {
    name: `texts_${fieldwork}`,
    path: `texts/${fieldwork}.duckdb`,
    migrations: [
      { id: 'texts-0001-texts', statements: ['create table text (id varchar not null, organisation varchar not null, question varchar not null, body varchar not null, reader varchar)'] },
      { id: 'texts-0002-withdrawal', statements: ['alter table text add column withdrawal varchar'] },
    ],
  }
}

/**
 * Keyed codes of the people of one closed fieldwork who gave one, apart from what they answered, until linking ends: eight marks of 32 hexadecimal
 * signs with a space between them, under the new random id of the response and in the order of it.
 */
export function linksSpec(fieldwork: string): FileSpec {
  return {
    name: nameOf('links', fieldwork),
    path: `links/${fieldwork}.duckdb`,
    migrations: [{ id: 'links-0001-codes', statements: ['create table code (response uuid not null, keyed varchar not null)'] }],
  }
}

/** In SQL; a part of a fieldwork (`<fieldwork>.late`) has a point in its name. */
const nameOf = (kind: string, fieldwork: string): string => `${kind}_${fieldwork.replaceAll('.', '_')}`

/** The same kind of file under another name, while it is being written. */
export function unfinished(spec: FileSpec): FileSpec {
  return { ...spec, name: `${spec.name}_new`, path: spec.path.replace(/\.duckdb$/, '.new') }
}
