import { createInTurn, type Database, type DatabaseFile, type Migration } from '@leidraadspiegel/database'
import { today } from '@leidraadspiegel/schema'
import { createAnswersFiles } from './answers-files.ts'
import { createBox, type Box } from './box.ts'
import { createBoxes } from './boxes.ts'
import { createConsents, type Consents } from './consents.ts'
import { createCohorts, type Cohorts } from './cohorts.ts'
import { createCounts, type Counts } from './counts.ts'
import { createDrafts, type Drafts } from './drafts.ts'
import { createFieldworks, type Fieldworks } from './fieldworks.ts'
import { createFigureNotes, type FigureNotes } from './figure-notes.ts'
import { createGrants, type Grants } from './grants.ts'
import { healFolder } from './healing.ts'
import { createLate, type Late } from './late/late.ts'
import { officeMigrations } from './office-migrations.ts'
import type { OfficeTables } from './office-tables.ts'
import { createOrganisations, type Organisations } from './organisations.ts'
import { createLinksFiles } from './own-codes/links-files.ts'
import { createOwnCodes, type OwnCodes } from './own-codes/own-codes.ts'
import { createOwnQuestions, type OwnQuestionsOfFieldworks } from './own-questions.ts'
import { createOwners, type Owners } from './owners.ts'
import { createProjectLeaders, type ProjectLeaders } from './project-leaders.ts'
import { createProjects, type Projects } from './projects.ts'
import { createPublications, type Publications } from './publications.ts'
import { createRecords, type Records } from './records.ts'
import { createScanBatches, formAllScanBatches, type ScanBatches } from './scan-batches.ts'
import { createSheets, type Sheets } from './sheets.ts'
import { createSignalProtocols, type SignalProtocols } from './signal-protocols.ts'
import { createStartMessages, type StartMessages } from './start-messages.ts'
import { createStepMarks, type StepMarks } from './step-marks.ts'
import { createPublishTexts } from './texts/publish-texts.ts'
import { createTexts, type Texts } from './texts/texts.ts'
import { createTextsFiles } from './texts/texts-files.ts'
import { createHeadFile } from './trail/head-file.ts'
import { openTrail, type Trail } from './trail/trail.ts'
import { createWaves, type Waves } from './waves.ts'
import { openWithdrawals, type Withdrawals } from './withdrawals.ts'

/** Projects, waves, answers and publications; never an invitation. `get` of an absent id throws a NotFoundError. */
export interface Store {
  /** Other rooms may keep tables of their own in this file. */
  office: DatabaseFile
  projects: Projects
  grants: Grants
  organisations: Organisations
  consents: Consents
  signalProtocols: SignalProtocols
  projectLeaders: ProjectLeaders
  sheets: Sheets
  stepMarks: StepMarks
  figureNotes: FigureNotes
  records: Records
  scanBatches: ScanBatches
  startMessages: StartMessages
  waves: Waves
  fieldworks: Fieldworks
  ownQuestions: OwnQuestionsOfFieldworks
  cohorts: Cohorts
  box: Box
  drafts: Drafts
  ownCodes: OwnCodes
  /**
   * Takes a response back: the files that hold it or its open answers are written anew, and the hash stays so that it never comes back. The
   * same whether or not there was one; figures, and texts that a person released, stay.
   */
  withdraw: Withdrawals['withdraw']
  /** The same in two steps, for who may not wait longer when there is one. */
  withdrawals: Pick<Withdrawals, 'ask' | 'finish'>
  counts: Counts
  publications: Publications
  texts: Texts
  late: Late
  ownerOf: Owners
  trail: Trail
}

export interface StoreOptions {
  /** Tables of other rooms in the office file. */
  extraOfficeMigrations?: readonly Migration[]
}

/** Opens the data folder and puts right what a stopped process left half-way. Throws the errors of `database`. */
export async function openStore(database: Database, { extraOfficeMigrations = [] }: StoreOptions = {}): Promise<Store> {
  if (database.folder === '') throw new TypeError('a store needs a folder: opening a box is the rename of a file')
  const officeFile = await database.attach({ name: 'office', path: 'office.duckdb', migrations: [...officeMigrations, ...extraOfficeMigrations] })
  const office = officeFile.kysely<OfficeTables>()
  const boxes = createBoxes(database)
  const answers = createAnswersFiles(database)
  const inTurn = createInTurn()

  await healFolder({ database, office, boxes, answers, inTurn })
  await formAllScanBatches(office)
  const textParts = { office, answers, texts: createTextsFiles(database), inTurn }
  const texts = createTexts(textParts)
  await texts.expire(today())
  const links = createLinksFiles(database, answers)
  const ownCodes = createOwnCodes({ database, office, boxes, answers, links, inTurn })
  await ownCodes.finish()
  await ownCodes.expire(today())
  const withdrawals = await openWithdrawals({ ...textParts, boxes, links })
  await withdrawals.finish()
  const late = createLate({ database, office, boxes, answers, inTurn })
  await late.expire(today())
  const drafts = createDrafts({ database, office, inTurn })
  await drafts.expire(today())

  const cohorts = createCohorts({ office, boxes, inTurn })
  const counts = createCounts({ office, answers, inTurn })
  return {
    office: officeFile,
    projects: createProjects(office),
    grants: createGrants(office),
    organisations: createOrganisations(office),
    consents: createConsents(office),
    signalProtocols: createSignalProtocols(office),
    projectLeaders: createProjectLeaders(office),
    sheets: createSheets(office),
    stepMarks: createStepMarks(office),
    figureNotes: createFigureNotes(office),
    records: createRecords(office),
    scanBatches: createScanBatches(office),
    startMessages: createStartMessages(office),
    waves: createWaves(office),
    fieldworks: createFieldworks({ database, office, boxes, answers, inTurn }),
    ownQuestions: createOwnQuestions({ office, inTurn }),
    cohorts,
    box: createBox({ office, boxes, answers, inTurn, withdrawals }),
    drafts,
    ownCodes,
    withdraw: withdrawals.withdraw,
    withdrawals,
    counts,
    publications: createPublications({ office, texts: createPublishTexts(textParts), inTurn }),
    texts,
    late,
    ownerOf: createOwners(office),
    trail: await openTrail({ office, heads: createHeadFile(database.folder), inTurn }),
  }
}
