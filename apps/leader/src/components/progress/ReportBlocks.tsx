import { progressTexts } from '../../nl/progress.ts'
import type { Report } from '../../progress-queries.ts'
import { Chart } from '../Chart.tsx'
import { EvidenceLink } from '../plan/EvidenceLink.tsx'

type Section = Report['sections'][number]
type Block = Section['blocks'][number]

/** The parts of a report as they stand on paper too. */
export function ReportBlocks({ project, sections }: { project: string; sections: readonly Section[] }) {
  return sections.map(({ heading, blocks }) => (
    <section key={heading} className="section report__section">
      <h2>{heading}</h2>
      {blocks.map((block, index) => <Written key={index} project={project} block={block} />)}
    </section>
  ))
}

function Written({ project, block }: { project: string; block: Block }) {
  switch (block.block) {
    case 'text':
      return <p>{block.text}</p>
    case 'note':
      return <p className="quiet">{block.text}</p>
    case 'heading':
      return <h3>{block.text}</h3>
    case 'list':
      return <ul className="told-list">{block.items.map((item, index) => <li key={index}>{item}</li>)}</ul>
    case 'figure':
      return <figure className="figure"><Chart svg={block.svg} /></figure>
    case 'table':
      return <Table project={project} block={block} />
  }
}

/** A row leads to the page where its number stands, with what lies under it. */
function Table({ project, block: { title, columns, rows, evidence } }: { project: string; block: Extract<Block, { block: 'table' }> }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a pointer a wide table is scrolled by focusing it
    <section className="table-scroll" aria-label={title} tabIndex={0}>
      <table className="table">
        <caption className="report__caption">{title}</caption>
        <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}{evidence !== undefined && <th scope="col" className="print-hidden">{progressTexts.reportPage.evidence}</th>}</tr></thead>
        <tbody>
          {rows.map((row, index) => <tr key={index}>{row.map((cell, place) => (place === 0 ? <th key={place} scope="row">{cell}</th> : <td key={place}>{cell}</td>))}{evidence?.[index] !== undefined && <td className="print-hidden"><EvidenceLink project={project} evidence={evidence[index]} records={[]} short /></td>}</tr>)}
        </tbody>
      </table>
    </section>
  )
}
