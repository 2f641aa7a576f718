import { SelectInput } from '../SelectInput.tsx'
import { meetingTexts } from '../../nl/meeting.ts'
import { waveTexts } from '../../nl/waves.ts'
import type { AboutSearch } from '../../read-about.ts'
import { theNetwork, type useAbout } from '../../use-about.ts'

interface Props extends Pick<ReturnType<typeof useAbout>, 'organisations' | 'waves' | 'network'> {
  about: string
  wave: number
  /** Leave out the network. */
  organisationsOnly?: boolean
  onChoose: (search: AboutSearch) => void
}

/** Of whom and of which wave is told; both stand in the address. */
export function AboutChoice({ organisations, waves, network, about, wave, organisationsOnly = false, onChoose }: Props) {
  const { choice } = meetingTexts
  const options = [...organisations.map(({ id, name }) => ({ value: id, label: name })), ...(network && !organisationsOnly ? [{ value: theNetwork, label: choice.network }] : [])]
  return (
    <section className="about-choice print-hidden" aria-label={choice.title}>
      <SelectInput label={choice.organisation} value={about} options={options} onChange={(organisation) => onChoose({ organisation, wave: String(wave) })} />
      <SelectInput label={choice.wave} value={String(wave)} options={waves.map(({ number, title }) => ({ value: String(number), label: waveTexts.heading(number, title) }))} onChange={(chosen) => onChoose({ organisation: about, wave: chosen })} />
    </section>
  )
}
