import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { isRefusal, Refusal } from './api.ts'
import { meQuery } from './queries.ts'
import { sessionLost } from './session-lost.ts'

const worthAnotherTry = new Set(['offline', 'busy', 'internal', 'unreadable'])

/** Reads try again when the network or the server stumbled; writes never do that by themselves. */
export function createQueryClient(): QueryClient {
  const watch = (error: unknown): void => {
    if (isRefusal(error, 'signed-out') && client.getQueryData(meQuery.queryKey)?.account != null) sessionLost()
  }
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: { staleTime: 10_000, networkMode: 'always', retry: (count, error) => count < 2 && error instanceof Refusal && worthAnotherTry.has(error.code) },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  return client
}
