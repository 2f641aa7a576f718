import type { Terminal } from '../../../../apps/server/src/cli/terminal.ts'

/** A terminal that remembers what it was told; errors begin with `! `. */
export interface Recorder extends Terminal {
  said: string[]
  text(): string
}

export function recorder(folder: string): Recorder {
  const said: string[] = []
  return { folder, said, text: () => said.join('\n'), line: (text) => void said.push(text), error: (text) => void said.push(`! ${text}`) }
}
