/** How far the shop is connected: messages come in, only quality and templates are read, or all is noted by hand. */
export const connectionWays = ['whole', 'read', 'hand'] as const
export type ConnectionWay = (typeof connectionWays)[number]

/** What the owner is asked, one thing at a time, in this order. */
export const connectionSteps = [
  'way',
  'app',
  'token',
  'account',
  'numbers',
  'secret',
  'receive',
  'heard',
] as const
export type ConnectionStep = (typeof connectionSteps)[number]

const forReading: ConnectionStep[] = ['way', 'app', 'token', 'account', 'numbers']
const stepsOf: Record<ConnectionWay, readonly ConnectionStep[]> = {
  whole: connectionSteps,
  read: forReading,
  hand: ['way'],
}

/** The steps of a way, and the first that is not done: where the owner goes on, today or in a week. null: all are. */
export const stepsTo = (
  way: ConnectionWay | null,
  isDone: (step: ConnectionStep) => boolean,
): { steps: { step: ConnectionStep; done: boolean }[]; next: ConnectionStep | null } => {
  const steps = stepsOf[way ?? 'whole'].map(step => ({ step, done: isDone(step) }))
  return { steps, next: steps.find(one => !one.done)?.step ?? null }
}

/** Permissions of Meta's that a way needs (FACTS 1.1 and 2.2). */
export const scopesFor = (way: ConnectionWay): string[] => [
  'whatsapp_business_management',
  ...(way === 'whole' ? ['whatsapp_business_messaging'] : []),
]
