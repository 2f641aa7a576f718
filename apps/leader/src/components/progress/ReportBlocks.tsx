import { Link } from '@tanstack/react-router'
import type { KeptRecord } from '@leidraadspiegel/schema'
import { progressTexts } from '../../nl/progress.ts'
import type { Report } from '../../progress-queries.ts'
import { whoseIn } from '../../use-plan.ts'
import { Chart } from '../Chart.tsx'
import { EvidenceLink } from '../plan/EvidenceLink.tsx'

type Section = Report['sections'][number]
type Block = Section['blocks'][number]

interface Where {
  project: string
  /** Whose report it is; null for the network. */
  organisation: string | null
  /** What the reader may see of what was written down. */
  records: readonly KeptRecord[]
}

/** The parts of a report as they stand on paper too. */
export function ReportBlocks({ sections, ...where }: Where & { sections: readonly Section[] }) {
  return sections.map(({ heading, seenOn, blocks }) => (
    <section key={heading} className="section report__section">
      <h2>{heading}</h2>
      {blocks.map((block, index) => <Written key={index} {...where} block={block} />)}
      {seenOn !== undefined && <p className="print-hidden report__pages">{progressTexts.reportPage.evidence}: {seenOn.map((page) => <PageLink key={page} {...where} page={page} />)}</p>}
    </section>
  ))
}

function PageLink({ project, organisation, page }: Where & { page: NonNullable<Section['seenOn']>[number] }) {
  const children = progressTexts.reportPage.pages[page]
  if (page === 'steps') return <Link to="/projecten/$project/stappenplan/$track" params={{ project, track: whoseIn(organisation) }}>{children}</Link>
  if (page === 'plans') return <Link to="/projecten/$project/plan/samen" params={{ project }}>{children}</Link>
  return <Link to="/projecten/$project/voortgang" params={{ project }} search={{ van: whoseIn(organisation) }}>{children}</Link>
}

function Written({ block, ...where }: Where & { block: Block }) {
  switch (block.block) {
    case 'text':
      return <p>{block.text}</p>
    case 'note':
      return <p className="quiet">{block.text}</p>
    case 'heading':
      return <div className="report__heading"><h3>{block.text}</h3>{block.evidence !== undefined && <p className="print-hidden"><EvidenceLink {...where} evidence={block.evidence} short /></p>}</div>
    case 'list':
      return <ul className="dotted-list">{block.items.map((item, index) => <li key={index}>{item}</li>)}</ul>
    case 'figure':
      return <figure className="figure"><Chart svg={block.svg} /></figure>
    case 'table':
      return <Table {...where} block={block} />
  }
}

/** A row leads to the page where its number stands, with what lies under it. */
function Table({ block: { title, columns, rows, evidence }, ...where }: Where & { block: Extract<Block, { block: 'table' }> }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a pointer a wide table is scrolled by focusing it
    <section className="table-scroll" aria-label={title} tabIndex={0}>
      <table className="table">
        <caption className="report__caption">{title}</caption>
        <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}{evidence !== undefined && <th scope="col" className="print-hidden">{progressTexts.reportPage.evidence}</th>}</tr></thead>
        <tbody>
          {rows.map((row, index) => <tr key={index}>{row.map((cell, place) => (place === 0 ? <th key={place} scope="row">{cell}</th> : <td key={place}>{cell}</td>))}{evidence?.[index] !== undefined && <td className="print-hidden"><EvidenceLink {...where} evidence={evidence[index]} short /></td>}</tr>)}
        </tbody>
      </table>
    </section>
  )
}
