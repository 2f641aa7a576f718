import type { ReactNode } from 'react'
import type { Role } from '@leidraadspiegel/schema'
import { presentationTexts } from '../../nl/meeting.ts'
import { onePageTexts } from '../../nl/one-page.ts'
import { roleWords } from '../../nl/words.ts'
import { RoleShape } from '../RoleMark.tsx'

interface Props {
  figure: { role: Role; mean: number; n: number; lower: number | null; upper: number | null; band?: string | null }
  /** A share of favourable answers in percent; left out: a score. */
  isShare?: boolean
  /** What they said it of. */
  children?: ReactNode
}

/** One number of one role, in letters that are read from the other side of a room: shape, number, what it means, how sure, of how many. */
export function ToldFigure({ figure: { role, mean, n, lower, upper, band = null }, isShare = false, children }: Props) {
  const { span, people } = onePageTexts
  const about = [...(lower === null || upper === null ? [] : [span(Math.round(lower), Math.round(upper))]), people(n)].join(' · ')
  return (
    <div className="told">
      <p className="told__who">{roleWords[role].many}</p>
      <p className="told__score"><RoleShape role={role} /><strong>{Math.round(mean)}{isShare && '%'}</strong>{isShare && <span> {presentationTexts.favourable}</span>}{band !== null && <span> {band}</span>}</p>
      <p className="told__about">{about}</p>
      {children}
    </div>
  )
}
