import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { bodyOf, leader } from '../api.ts'
import { ownWordsTexts as texts } from '../nl/own-words.ts'
import { figureNotesQuery, type NamedNote, type NotePlace } from '../queries.ts'
import type { AnalysisName } from '../questions.ts'
import type { Filters } from '../result-filters.ts'
import { Button } from './Button.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { FigureNoteForm } from './FigureNoteForm.tsx'
import { Notice, ProblemNotice } from './Notice.tsx'
import { OwnWords } from './OwnWords.tsx'

interface Props {
  project: string
  analysis: AnalysisName
  filters: Filters
}

const isAt = (place: NotePlace | null, note: NotePlace): boolean => place !== null && (['organisation', 'analysis', 'role', 'criterion', 'wave'] as const).every((name) => place[name] === note[name])

/** What organisations say themselves beside this figure; whoever may, adds to it, changes it and takes it away. */
export function FigureNotes({ project, analysis, filters }: Props) {
  const query = figureNotesQuery(project, analysis, filters)
  const { data, error } = useQuery(query)
  const client = useQueryClient()
  const [writing, setWriting] = useState<NotePlace | null>(null)
  const [removing, setRemoving] = useState<NamedNote | null>(null)
  const renew = () => client.invalidateQueries({ queryKey: ['figure-notes', project] })
  const remove = useMutation({
    mutationFn: ({ organisation, analysis: of, role, criterion, wave }: NamedNote) => {
      const json = { analysis: of, role, criterion, wave }
      return bodyOf(organisation === null ? leader.projects[':project']['figure-notes'].remove.$post({ param: { project }, json }) : leader.organisations[':organisation']['figure-notes'].remove.$post({ param: { organisation }, json }))
    },
    onSuccess: () => {
      setRemoving(null)
      return renew()
    },
  })
  const [kept, setKept] = useState(false)
  if (data === undefined) return <ProblemNotice error={error} />
  const { notes, place, choose } = data
  const mayChange = (note: NamedNote): boolean => place !== null && place.organisation === note.organisation
  const own = notes.find((note) => isAt(place, note))
  if (notes.length === 0 && place === null && !choose) return null
  const done = (): void => {
    setWriting(null)
    setKept(true)
    void renew()
  }
  const write = (of: NotePlace): void => {
    setKept(false)
    setWriting(of)
  }
  return (
    <section className={notes.length === 0 ? 'own-words print-hidden' : 'own-words'} aria-labelledby="eigen-woorden">
      <h2 id="eigen-woorden">{texts.title}</h2>
      {notes.length > 0 && <p className="quiet">{texts.mark}</p>}
      {notes.map((note) => (
        <OwnWords key={[note.organisation, note.role, note.criterion].join(' ')} note={note}>
          {mayChange(note) && !isAt(writing, note) && (
            <p className="buttons print-hidden">
              <Button look="subtle" onPress={() => write(note)}>{texts.change}</Button>
              <Button look="subtle" onPress={() => setRemoving(note)}>{texts.remove}</Button>
            </p>
          )}
          {isAt(writing, note) && <FigureNoteForm project={project} place={note} name={note.name} initial={note.text} onDone={done} onCancel={() => setWriting(null)} />}
        </OwnWords>
      ))}
      {kept && <Notice kind="done">{texts.saved}</Notice>}
      {place !== null && own === undefined && (writing !== null && isAt(place, writing)
        ? <FigureNoteForm project={project} place={place} name={place.name} initial="" onDone={done} onCancel={() => setWriting(null)} />
        : <p className="print-hidden"><Button onPress={() => write(place)}>{place.organisation === null || filters.organisation === undefined ? texts.addFor(place.name) : texts.add}</Button></p>)}
      {choose && place === null && <p className="quiet print-hidden">{texts.choose}</p>}
      <ConfirmDialog open={removing !== null} title={texts.removing.title} yes={texts.removing.yes} busy={remove.isPending} onNo={() => setRemoving(null)} onYes={() => removing !== null && remove.mutate(removing)}>
        <p>{texts.removing.text}</p>
        <ProblemNotice error={remove.error} />
      </ConfirmDialog>
    </section>
  )
}
