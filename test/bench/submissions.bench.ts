import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { LeaderClient } from '../journeys/leader-client.ts'
import { startServer } from '../journeys/running-server.ts'
import { quantile, report } from './report.ts'

/** Acknowledged, durable submissions of the full questionnaire for professionals over HTTP; the senders share the cores with the server. */
const total = Number(process.argv[2] ?? 6000)
const clients = 64
const agent = new Agent({ keepAlive: true, maxSockets: clients })

function post(url: string, body: unknown): Promise<{ status: number; body: any }> {
  const text = JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } }, (answer) => {
      let said = ''
      answer.on('data', (chunk) => void (said += String(chunk)))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: JSON.parse(said) }))
    })
    sent.on('error', reject)
    sent.end(text)
  })
}

async function inLanes<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const lane = async (): Promise<void> => {
    for (let item = items.pop(); item !== undefined; item = items.pop()) await work(item)
  }
  await Promise.all(Array.from({ length: clients }, lane))
}

const server = await startServer()
try {
  const leader = await LeaderClient.first(server)
  const { fieldworks } = await leader.openWave(['De Linde'], ['professional'])
  const cohort = fieldworks[0]!.cohorts[0]!
  const survey = (await (await fetch(`${server.url}/api/desk/surveys/professional/1/full`)).json()) as { pages: { elements: { name: string; type: string; choices?: { value: string | number }[] }[] }[] }
  const closed = survey.pages.flatMap(({ elements }) => elements).filter(({ type }) => type === 'radiogroup')
  const answers = (): Record<string, unknown> => Object.fromEntries(closed.map(({ name, choices }) => [name, choices![Math.floor(Math.random() * choices!.length)]!.value]))

  const bodies: unknown[] = []
  const began = performance.now()
  await inLanes(Array.from({ length: total }, (_, index) => index), async () => {
    const { body } = await post(`${server.url}/api/desk/start`, { cohort: cohort.id, secret: cohort.secret })
    bodies.push({ id: randomUUID(), pass: body.pass, survey: 'professional', version: 1, answers: answers() })
  })
  report(`starts with the open link, ${clients} clients`, `${Math.round(total / ((performance.now() - began) / 1000))}/s`)
  const warm = bodies.splice(0, 500)
  await inLanes(warm, async (body) => void (await post(`${server.url}/api/box/responses`, body)))

  const times: number[] = []
  const start = performance.now()
  const sent = bodies.length
  await inLanes(bodies, async (body) => {
    const began = performance.now()
    const { status, body: said } = await post(`${server.url}/api/box/responses`, body)
    if (status !== 200) throw new Error(`${status}: ${JSON.stringify(said)}`)
    times.push(performance.now() - began)
  })
  const perSecond = sent / ((performance.now() - start) / 1000)
  report(`submissions of ${closed.length} answers, ${clients} clients`, `${Math.round(perSecond)}/s, p50 ${quantile(times, 0.5).toFixed(0)} ms, p99 ${quantile(times, 0.99).toFixed(0)} ms`)
} finally {
  agent.destroy()
  await server.leave()
}
