import { app } from '../../nl/app.ts'
import { Button } from '../Button.tsx'
import { ProblemNotice } from '../Notice.tsx'

/** What went wrong, and another try. */
export function TryAgain({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  return (
    <div className="stack">
      <ProblemNotice error={error} />
      <p><Button onPress={onAgain}>{app.again}</Button></p>
    </div>
  )
}
