/** Does the work when everything that was asked before for the same project is done; what failed holds up nothing. */
export type InTurn = <Result>(project: string, work: () => Promise<Result>) => Promise<Result>

/** One line for every project. */
export function projectTurns(): InTurn {
  const lines = new Map<string, Promise<unknown>>()
  return (project, work) => {
    const result = (lines.get(project) ?? Promise.resolve()).then(work)
    const last = result.catch(() => {}).then(() => {
      if (lines.get(project) === last) lines.delete(project)
    })
    lines.set(project, last)
    return result
  }
}
