import './styles/index.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { takeOneTimeToken } from './one-time-token.ts'
import { fetchPagesWhenQuiet } from './page.ts'
import { createQueryClient } from './query-client.ts'
import { createAppRouter } from './routes.tsx'

takeOneTimeToken()

const client = createQueryClient()
const router = createAppRouter(client)
const place = document.getElementById('leader')

if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <I18nProvider locale="nl-NL">
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  )
}

fetchPagesWhenQuiet()
