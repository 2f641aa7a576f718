/** What the server found wrong with the field above. */
export function FieldProblem({ children }: { children: string | undefined }) {
  return children === undefined ? null : <p className="field__error">{children}</p>
}
