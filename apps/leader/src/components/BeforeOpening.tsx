import { beforeOpening } from '../nl/before-opening.ts'
import { CheckList, type CheckListProps } from './CheckList.tsx'

/** What has to be in order before people are asked. */
export function BeforeOpening(props: CheckListProps) {
  return (
    <section className="section" aria-labelledby="voordat">
      <h2 id="voordat">{beforeOpening.title}</h2>
      <CheckList {...props} />
    </section>
  )
}
