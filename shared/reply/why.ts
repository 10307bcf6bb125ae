/** Why the shop may not answer, the weightiest first. Each has its sentence: `reply.why.<name>`. */
export const whyNot = ['replied', 'unsure', 'silent', 'complains', 'not-here', 'nothing', 'closed'] as const
export type WhyNot = (typeof whyNot)[number]
