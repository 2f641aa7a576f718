import { Link } from '@tanstack/react-router'
import type { SmallRoutePart } from '@leidraadspiegel/schema'
import { smallPartWords, smallTexts } from '../../nl/small.ts'
import type { PartStand } from '../../small-route.ts'
import { Button } from '../Button.tsx'

interface Props extends PartStand {
  project: string
  organisation: string
  number: number
  here: boolean
  busy: boolean
  onTick: (done: boolean) => void
}

/** One part of the short route: what it is, why it comes here, how it stands, and the way to it. */
export function SmallPart({ project, organisation, part, number, done, seen, here, busy, onTick }: Props) {
  const { title, when, what, why, to } = smallPartWords[part]
  const texts = smallTexts
  return (
    <li className={here ? 'card small-part small-part--here' : 'card small-part'}>
      <p className="quiet">{when}{here && <> · <strong>{texts.next}</strong></>}</p>
      <h3 className="card__title">{number}. {title}</h3>
      <p><span className={`state state--${done ? 'published' : 'draft'}`}>{done ? texts.done : texts.open}</span></p>
      <p>{what}</p>
      <p className="quiet">{why}</p>
      {done && <p className="quiet">{seen ? texts.seen : texts.saidDone}</p>}
      <div className="buttons">
        <PartLink project={project} organisation={organisation} part={part} look={here ? 'primary' : 'secondary'}>{to}</PartLink>
        {!done && part !== 'start' && part !== 'share' && <Button look="subtle" aria-label={texts.elsewhereOf(title)} isDisabled={busy} onPress={() => onTick(true)}>{texts.elsewhere}</Button>}
        {done && !seen && <Button look="subtle" aria-label={texts.undoOf(title)} isDisabled={busy} onPress={() => onTick(false)}>{texts.undo}</Button>}
      </div>
    </li>
  )
}

function PartLink({ project, organisation, part, look, children }: { project: string; organisation: string; part: SmallRoutePart; look: 'primary' | 'secondary'; children: string }) {
  const className = `button button--${look}`
  if (part === 'start') return <Link to="/projecten/$project/organisaties/$organisation" params={{ project, organisation }} className={className}>{children}</Link>
  if (part === 'share') return <Link to="/projecten/$project/netwerk/delen/$organisation" params={{ project, organisation }} className={className}>{children}</Link>
  if (part === 'professionals') return <Link to="/projecten/$project" params={{ project }} hash="metingen" className={className}>{children}</Link>
  return <Link to="/projecten/$project/bevindingen" params={{ project }} search={{ organisatie: organisation }} className={className}>{children}</Link>
}
