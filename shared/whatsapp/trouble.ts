import { z } from 'zod'

/** What Meta's refusals mean to the owner, by what she can do about them. Each has its sentence: `problem.meta-…`. */
export const troubles = [
  'token',
  'permission',
  'too-often',
  'later',
  'same-person',
  'registering',
  'spam',
  'category',
  'restricted',
  'locked',
  'country',
  'wrong-id',
  'request',
  'experiment',
  'own-number',
  'unreachable',
  'test-number',
  'display-name',
  'payment',
  'registration',
  'day-over',
  'cap',
  'stopped',
  'unsupported',
  'media',
  'pages',
  'needs-phone',
  'marketing-off',
  'template-missing',
  'template-long',
  'template-policy',
  'template-paused',
  'template-off',
  'template-full',
  'identity',
  'block-some',
  'block-full',
  'insights',
  'history',
] as const
export type Trouble = (typeof troubles)[number]

/** Meta's codes (FACTS 2.7; page support/error-codes). Titles and subcodes are not reliable, Meta says. */
const meanings: Record<Trouble, number[]> = {
  token: [0, 190],
  permission: [3, 10, 131005],
  'too-often': [4, 80007, 130429],
  later: [1, 2, 131000, 131016, 131057, 135000, 139102, 139103],
  'same-person': [131056],
  registering: [133016],
  spam: [131048],
  category: [131064],
  restricted: [368],
  locked: [131031],
  country: [130497],
  'wrong-id': [33],
  request: [100, 131008, 131009, 132000, 132012],
  experiment: [130472],
  'own-number': [131021],
  unreachable: [131026],
  'test-number': [131030],
  'display-name': [131037],
  payment: [131042],
  registration: [131045, 133000, 133004, 133005, 133006, 133008, 133009, 133010, 133015],
  'day-over': [131047],
  cap: [131049],
  stopped: [131050],
  unsupported: [131051],
  media: [131052, 131053],
  pages: [131059],
  'needs-phone': [131062],
  'marketing-off': [131063],
  'template-missing': [132001],
  'template-long': [132005],
  'template-policy': [132007],
  'template-paused': [132015],
  'template-off': [132016],
  'template-full': [2388019],
  identity: [137000],
  'block-some': [139100],
  'block-full': [139101],
  insights: [200005, 200006, 200007],
  history: [2593107, 2593108, 2593109],
}
const byCode = new Map(troubles.flatMap(trouble => meanings[trouble].map(code => [code, trouble] as const)))

/** What one of Meta's codes means; null for a code that nobody knows here. 200 to 299 are missing permissions. */
export const troubleOf = (code: number): Trouble | null =>
  code >= 200 && code <= 299 ? 'permission' : (byCode.get(code) ?? null)

/** How long to wait before asking again, in the worst case asked for: `again` with growing pauses, `never` by itself. */
export const retryOf = (trouble: Trouble): 'again' | 'never' =>
  (['too-often', 'later', 'same-person', 'pages'] as const).some(one => one === trouble) ? 'again' : 'never'

const Refusal = z.object({ error: z.object({ code: z.number() }) })

/** The code in an answer of Meta's that refuses; null where it does not say one. */
export const readRefusal = (body: unknown): number | null => Refusal.safeParse(body).data?.error.code ?? null
