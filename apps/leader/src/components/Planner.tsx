import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Role } from '@leidraadspiegel/schema'
import { bodyOf, leader } from '../api.ts'
import { forecastTexts } from '../nl/forecast.ts'
import type { Organisation } from '../queries.ts'
import { isNetwork } from '../questions.ts'
import { useChartWidth, useScheme } from '../use-drawing.ts'
import { wholeNumber } from '../whole-number.ts'
import { Button } from './Button.tsx'
import { CheckedForm } from './CheckedForm.tsx'
import { Notes } from './Notes.tsx'
import { ProblemNotice } from './Notice.tsx'
import { PeopleField } from './PeopleField.tsx'
import { ResultFigure } from './ResultFigure.tsx'

interface Props {
  project: string
  organisations: readonly Organisation[]
  /** The roles that are chosen for the wave. */
  roles: readonly Role[]
  /** How many are expected as long as somebody typed nothing else, and the sentence that says where that comes from. */
  start?: { says: string; people: (role: Role, organisation: string) => string }
}

const most = 100_000

/** Before a wave: how many people are expected, and what could be seen with them. Nothing of it is kept. */
export function Planner({ project, organisations, roles, start }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const width = useChartWidth(place)
  const scheme = useScheme()
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({})
  const textOf = (role: Role, organisation: string): string => texts[keyOf(role, organisation)] ?? start?.people(role, organisation) ?? ''
  const expected = roles.flatMap((role) =>
    organisations.flatMap(({ id }) => {
      const people = wholeNumber(textOf(role, id), 0, most)
      return people === null ? [] : [{ organisation: id, role, people }]
    }),
  )
  const forecast = useMutation({ mutationFn: () => bodyOf(leader.projects[':project'].forecast.$post({ param: { project }, json: { expected, width: width ?? 800, scheme } })) })
  const asked = JSON.stringify(expected)
  const [answered, setAnswered] = useState('')
  const submit = (): void => {
    setAnswered(asked)
    forecast.mutate()
  }
  const { title, lead, chooseFirst, submit: send, busy, outdated, done, finding } = forecastTexts
  const { data } = forecast
  const networks = roles.filter((role) => isNetwork(expected.filter((each) => each.role === role))).length
  const isCurrent = answered === asked
  return (
    <section className="section" aria-labelledby="vooruitblik">
      <h2 id="vooruitblik">{title}</h2>
      <p className="quiet">{roles.length === 0 ? chooseFirst : lead} {start?.says}</p>
      <div ref={place} className="stack stack--wide">
        {roles.length > 0 && (
          <CheckedForm onSubmit={submit}>
            {roles.map((role) => (
              <PeopleField
                key={role}
                role={role}
                organisations={organisations}
                textOf={(id) => textOf(role, id)}
                onChange={(id, text) => setTexts({ ...texts, [keyOf(role, id)]: text })}
                check={(text) => (text.trim() === '' || wholeNumber(text, 0, most) !== null ? null : forecastTexts.wrong)}
              />
            ))}
            <ProblemNotice error={forecast.error} />
            <div className="buttons">
              <Button type="submit" isPending={forecast.isPending}>{forecast.isPending ? busy : send}</Button>
            </div>
          </CheckedForm>
        )}
        <output className="quiet">{data !== undefined && (isCurrent ? done : outdated)}</output>
        {data !== undefined && isCurrent && (
          <>
            <ResultFigure title={finding} kept={networks} result={data} />
            <Notes notes={data.notes} />
          </>
        )}
      </div>
    </section>
  )
}

const keyOf = (role: Role, organisation: string): string => `${role} ${organisation}`
