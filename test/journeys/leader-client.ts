import type { Role } from '@leidraadspiegel/schema'
import { enrol } from '../apps/server/second-step.ts'
import type { RunningServer } from './running-server.ts'

export const leaderAccount = { name: 'Anna', email: 'anna@example.nl', passphrase: 'vier woorden zijn genoeg' }

export interface OpenedFieldwork {
  id: string
  role: Role
  cohorts: { id: string; organisation: string; secret: string }[]
}

/** A project leader without a browser: over HTTP, with a cookie. */
export class LeaderClient {
  #cookie = ''
  readonly #url: string

  constructor(url: string) {
    this.#url = url
  }

  /** Makes the first account of the server. */
  static async first(server: RunningServer): Promise<LeaderClient> {
    const client = new LeaderClient(server.url)
    await client.call('POST', '/api/account/setup', { token: server.setupLink.split('#')[1], ...leaderAccount })
    await enrol((path, body) => client.call('POST', path, body))
    return client
  }

  async call(method: string, path: string, body?: unknown): Promise<any> {
    const answer = await fetch(this.#url + path, {
      method,
      headers: { cookie: this.#cookie, 'sec-fetch-site': 'same-origin', ...(method !== 'GET' && { 'content-type': 'application/json' }) },
      ...(method !== 'GET' && { body: JSON.stringify(body ?? {}) }),
    })
    const cookie = answer.headers.getSetCookie()[0]
    if (cookie !== undefined) this.#cookie = cookie.split(';')[0] ?? ''
    if (!answer.ok) throw new Error(`${method} ${path} gave ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }

  /** A pilot project with organisations and one wave whose fieldworks are open. */
  async openWave(organisations: readonly string[], roles: readonly Role[]): Promise<{ project: string; fieldworks: OpenedFieldwork[] }> {
    const { project } = await this.call('POST', '/api/leader/projects', { name: 'Proef', pilot: true })
    for (const name of organisations) {
      const { organisation } = await this.call('POST', `/api/leader/projects/${project.id}/organisations`, { name, kind: 'implementing', contact: 'Sam', crisis: '010 123 45 67' })
      await this.call('PUT', `/api/leader/organisations/${organisation.id}/signal-protocol`, { reader: 'Sam', workingDays: 5, worry: 'Sam belt de aandachtsfunctionaris.', guardian: 'Mo', independentReader: null })
    }
    return { project: project.id, fieldworks: await this.nextWave(project.id, roles) }
  }

  async nextWave(project: string, roles: readonly Role[]): Promise<OpenedFieldwork[]> {
    const { wave } = await this.call('POST', `/api/leader/projects/${project}/waves`, { title: 'Meting', fieldworks: roles.map((role) => ({ role, form: 'full' })) })
    const { waves } = await this.call('GET', `/api/leader/projects/${project}`)
    const fieldworks = waves.find(({ id }: { id: string }) => id === wave.id).fieldworks
    const opened: OpenedFieldwork[] = []
    for (const { id, role, cohorts } of fieldworks) {
      await this.call('POST', `/api/leader/fieldworks/${id}/open`)
      const links: OpenedFieldwork['cohorts'] = []
      for (const cohort of cohorts) {
        const { url } = await this.call('POST', `/api/leader/cohorts/${cohort.id}/link`)
        links.push({ id: cohort.id, organisation: cohort.organisation, secret: String(url).split('#')[1] ?? '' })
      }
      opened.push({ id, role, cohorts: links })
    }
    return opened
  }
}
