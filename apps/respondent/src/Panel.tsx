import { FocusedHeading } from './FocusedHeading.tsx'

interface Action {
  text: string
  run: () => void
}

interface PanelProps {
  title: string
  paragraphs: readonly string[]
  actions?: readonly Action[]
  /** Something that may be done, but that nobody is asked to do. */
  quiet?: Action
}

/** A screen without questions; its title gets the focus, so that it is read at once. */
export function Panel({ title, paragraphs, actions = [], quiet }: PanelProps) {
  return (
    <div className="panel">
      <FocusedHeading key={title}>{title}</FocusedHeading>
      {paragraphs.map((text) => <p key={text}>{text}</p>)}
      {actions.length > 0 && <div className="actions">{actions.map(({ text, run }) => <button key={text} type="button" onClick={run}>{text}</button>)}</div>}
      {quiet && <p className="quiet"><button type="button" onClick={quiet.run}>{quiet.text}</button></p>}
    </div>
  )
}
