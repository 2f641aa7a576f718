import { Link } from '@tanstack/react-router'
import { PageTitle } from '../components/PageTitle.tsx'
import { app } from '../nl/app.ts'

/** An absent address and an object of somebody else look the same. */
export function NotFound() {
  const { title, text, back } = app.notFound
  return (
    <div className="stack stack--wide">
      <PageTitle title={title} />
      <p className="lead">{text}</p>
      <p><Link to="/" className="button button--primary">{back}</Link></p>
    </div>
  )
}
