import { protocolTexts } from '../nl/signal-protocol.ts'
import type { ProjectView } from '../queries.ts'

/** Beside open answers of young people and parents: what was agreed before they were asked (SV-05). */
export function ProtocolBeside({ protocol }: { protocol: ProjectView['signalProtocols'][number] | undefined }) {
  const { title, reader, days, daysText, worry, guardian, few, unread, none } = protocolTexts.beside
  return (
    <aside className="notice stack stack--tight" aria-labelledby="afspraken">
      <p id="afspraken" className="notice__title">{title}</p>
      {protocol === undefined ? (
        <p>{none}</p>
      ) : (
        <dl className="facts">
          <div><dt>{worry}</dt><dd>{protocol.worry}</dd></div>
          <div><dt>{guardian}</dt><dd>{protocol.guardian}</dd></div>
          <div><dt>{reader}</dt><dd>{protocol.reader}</dd></div>
          <div><dt>{days}</dt><dd>{daysText(protocol.workingDays)}</dd></div>
          <div><dt>{few}</dt><dd>{protocol.independentReader ?? unread}</dd></div>
        </dl>
      )}
    </aside>
  )
}
