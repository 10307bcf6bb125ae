/**
 * One of the names by which WhatsApp or the owner knows a person. `phone`: digits as received, no plus
 * (a `wa_id`); `user`: a business-scoped user id such as `US.13491208655302741918`, kept verbatim.
 */
export type Identity = { kind: 'phone' | 'user'; id: string }

/** Whoever a signal speaks of. At least one of `phone` and `user` is there; neither is required. */
export type Who = { phone?: string; user?: string; name?: string; username?: string }

export const identitiesOf = (who: Who): Identity[] => [
  ...(who.phone ? [{ kind: 'phone' as const, id: who.phone }] : []),
  ...(who.user ? [{ kind: 'user' as const, id: who.user }] : []),
]
