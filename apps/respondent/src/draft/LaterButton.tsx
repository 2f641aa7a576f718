import './draft.css'

export interface Later {
  text: string
  run: () => void
}

/** Below the ways on, and quieter than any of them; not there when there is nothing to keep, or no way to lock it. */
export function LaterButton({ later }: { later: Later | null }) {
  return later && <button type="button" className="later" onClick={later.run}>{later.text}</button>
}
