import { useNavigate } from '@tanstack/react-router'
import { progressTexts } from '../../nl/progress.ts'
import { inAddress, type Whose } from '../../use-whose.ts'
import { SelectInput } from '../SelectInput.tsx'

interface Props {
  all: readonly Whose[]
  chosen: Whose
}

/** Whose progress is on the page; the choice stands in the address. */
export function WhoseChoice({ all, chosen }: Props) {
  const navigate = useNavigate()
  if (all.length < 2) return null
  return (
    <div className="print-hidden narrow">
      <SelectInput label={progressTexts.whose} value={inAddress(chosen)} options={all.map((each) => ({ value: inAddress(each), label: each.name }))} onChange={(van) => void navigate({ to: '.', search: (before) => ({ ...before, van }) })} />
    </div>
  )
}
