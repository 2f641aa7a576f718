import { Link } from '@tanstack/react-router'
import { meetingTexts } from '../../nl/meeting.ts'
import { useProject } from '../../use-project.ts'

/** Before anything was published. */
export function NothingToTell() {
  const { id } = useProject()
  const { title, text, action } = meetingTexts.nothing
  return (
    <section className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      <p><Link to="/projecten/$project" params={{ project: id }} className="button button--primary">{action}</Link></p>
    </section>
  )
}
