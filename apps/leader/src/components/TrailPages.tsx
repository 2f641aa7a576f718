import { Link } from '@tanstack/react-router'
import { trailTexts } from '../nl/trail.ts'
import type { TrailView } from '../trail-queries.ts'

/** To newer and older pages of the address where it stands. */
export function TrailPages({ page, pages }: Pick<TrailView, 'page' | 'pages'>) {
  if (pages === 1) return null
  return (
    <nav className="buttons" aria-label={trailTexts.pages}>
      {page > 1 && <Link to="." search={{ bladzijde: String(page - 1) }} className="button button--secondary">{trailTexts.newer}</Link>}
      <span className="quiet">{trailTexts.page(page, pages)}</span>
      {page < pages && <Link to="." search={{ bladzijde: String(page + 1) }} className="button button--secondary">{trailTexts.older}</Link>}
    </nav>
  )
}
