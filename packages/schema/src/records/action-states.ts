/** How an action stands. */
export const actionStates = ['planned', 'started', 'done', 'stopped'] as const
