import { useQueryClient } from '@tanstack/react-query'
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { isRefusal, Refusal } from '../api.ts'
import { Button } from '../components/Button.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { app } from '../nl/app.ts'
import { problemSentence } from '../nl/problems.ts'
import { NotFound } from './NotFound.tsx'

/** A page that could not be fetched, or that broke while it was drawn. */
export function PageProblem({ error }: ErrorComponentProps) {
  const router = useRouter()
  const client = useQueryClient()
  if (isRefusal(error, 'not-found')) return <NotFound />
  const ours = error instanceof Refusal
  const again = async (): Promise<void> => {
    if (!ours) return location.reload()
    client.removeQueries({ predicate: ({ state }) => state.status === 'error' })
    await client.invalidateQueries()
    await router.invalidate()
  }
  return (
    <div className="stack stack--wide" role="alert">
      <PageTitle title={app.broken.title} />
      <p className="lead">{ours ? problemSentence(error) : app.broken.text}</p>
      <p><Button look="primary" onPress={() => void again()}>{ours ? app.again : app.broken.reload}</Button></p>
    </div>
  )
}
