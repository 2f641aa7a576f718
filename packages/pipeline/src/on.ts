/** Join on columns that have the same name on both sides. (Two names alone would mean: left key, right key.) */
export const on = (...names: string[]): [string[], string[]] => [names, names]
