import { queryOptions } from '@tanstack/react-query'
import { account, bodyOf } from './api.ts'

/** A key for a new app is made anew at each ask, so that asking is a POST; one page asks once. */
export const newAppQuery = queryOptions({ queryKey: ['new-app'], queryFn: () => bodyOf(account['second-step'].$post({ json: {} })), staleTime: Infinity, gcTime: 0, retry: false })
