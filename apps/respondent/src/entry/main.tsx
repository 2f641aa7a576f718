import '../page.css'
import '../styles/buttons.css'
import './entry.css'
import type { EntryData, EntryForm } from '@leidraadspiegel/schema'
import { createRoot } from 'react-dom/client'
import { keepUnsent, watchLeaving } from '../leave-guard.ts'
import { watchQuickExit } from '../quick-exit.ts'
import { takeSecret } from '../secret.ts'
import { EntryApp } from './EntryApp.tsx'

takeSecret()
addEventListener('hashchange', takeSecret)
watchLeaving()
watchQuickExit(() => keepUnsent(false))

const text = document.getElementById('entry-data')?.textContent
const main = document.querySelector('main')
if (text && main) begin(JSON.parse(text) as EntryData, main)

function begin(data: EntryData, main: HTMLElement): void {
  const welcome = document.createElement('div')
  welcome.append(...main.childNodes)
  const place = document.createElement('div')
  main.append(welcome, place)
  createRoot(place).render(<EntryApp data={data} fetchSurvey={surveysOnce()} onWelcome={(shown) => void (welcome.hidden = !shown)} />)
}

/** The questions are the same for every form, so they are fetched once. */
function surveysOnce(): (form: EntryForm) => Promise<Record<string, unknown>> {
  const fetched = new Map<string, Promise<Record<string, unknown>>>()
  return ({ surveyUrl }) => {
    const known = fetched.get(surveyUrl) ?? fetchJson(surveyUrl)
    fetched.set(surveyUrl, known)
    known.catch(() => fetched.delete(surveyUrl))
    return known
  }
}

async function fetchJson(url: string): Promise<Record<string, unknown>> {
  const response = await fetch(url, { credentials: 'omit' })
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return (await response.json()) as Record<string, unknown>
}
