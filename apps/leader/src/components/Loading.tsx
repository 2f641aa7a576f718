import { app } from '../nl/app.ts'

/** Shows itself only after a moment (in CSS), so that what is quick does not flicker. */
export function Loading() {
  return <output className="loading">{app.loading}</output>
}
