import type { Draft, Known, Rule, Severity, Spot } from './finding.ts'
import { languageRules } from './languages.ts'
import { lengthRules } from './lengths.ts'
import { linkRules } from './links.ts'
import { personalDataRules } from './personalData.ts'
import { placeholderRules } from './placeholders.ts'
import { pressureRules } from './pressure.ts'
import { promotionRules } from './promotion.ts'
import { shopNameRules } from './shopName.ts'
import { tradeRules } from './trades.ts'
import { wayOutRules } from './wayOut.ts'

/** All rules, in the order in which they are told: customers' rights first, then Meta's law, then manners. */
export const policyRules = [
  ...wayOutRules,
  ...promotionRules,
  ...personalDataRules,
  ...tradeRules,
  ...linkRules,
  ...placeholderRules,
  ...lengthRules,
  ...languageRules,
  ...shopNameRules,
  ...pressureRules,
] satisfies Rule[]

export type PolicyRule = (typeof policyRules)[number]['id']

/** `source`: Meta's page. */
export type PolicyFinding = Spot & { rule: PolicyRule; severity: Severity; why: string; source: string }

/** Checks one template against every rule; each place is told once by each rule. */
export const checkPolicy = (draft: Draft, known: Known): PolicyFinding[] =>
  policyRules.flatMap(({ id, severity, why, source, find }) => {
    const told = new Set<string>()
    return find(draft, known).flatMap(({ place, text }) => {
      const key = JSON.stringify([place, text])
      if (told.has(key)) return []
      told.add(key)
      return [{ rule: id, severity, why, source, place, text }]
    })
  })
