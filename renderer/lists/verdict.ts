import { type VerdictKind, verdicts } from '../../shared/optout/verdict.ts'
import type { Say } from '../words/say.ts'

/** What a customer wanted; a verdict of a newer engine is "nobody can tell". */
export const sayVerdict = (say: Say, verdict: string): string => {
  const known: VerdictKind = verdicts.find(one => one === verdict) ?? 'ASK'
  return say(`meant.${known}`)
}
