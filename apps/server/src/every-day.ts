import { today } from '@leidraadspiegel/schema'

const look = 10 * 60_000

/** Runs work soon after every midnight (of the clock that days are written with) while the server runs; gives the way to stop it. What fails is tried again at the next look. */
export function everyDay(work: (day: string) => Promise<unknown>, failed: (error: unknown) => void): () => void {
  let done = today()
  const timer = setInterval(() => {
    const day = today()
    if (day === done) return
    const before = done
    done = day
    work(day).catch((error: unknown) => {
      done = before
      failed(error)
    })
  }, look)
  timer.unref()
  return () => clearInterval(timer)
}
