interface Props {
  count: number
  of: number
  words: string
}

/** So many of so many organisations: in words, and as dots for who looks. */
export function CountedOrganisations({ count, of, words }: Props) {
  return (
    <span className="counted">
      <span className="counted__dots" aria-hidden="true">{Array.from({ length: of }, (_, index) => <span key={index} className={index < count ? 'counted__dot counted__dot--on' : 'counted__dot'} />)}</span>
      <span>{words}</span>
    </span>
  )
}
