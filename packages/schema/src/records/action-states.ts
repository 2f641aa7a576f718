/** How an action stands. */
export const actionStates = ['planned', 'started', 'done', 'stopped'] as const

/** An action that stopped makes no plan and is not followed. */
export const isInPlan = ({ state }: { state: (typeof actionStates)[number] }): boolean => state !== 'stopped'
