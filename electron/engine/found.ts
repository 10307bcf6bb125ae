import type { Problem } from '../../shared/view.ts'
import type { Finding } from './store/segment.ts'

const codes = {
  torn: 'found-torn',
  damaged: 'damaged',
  missing: 'damaged',
  'bad-document': 'found-bad-document',
  repaired: 'found-repaired',
  'copy-failed': 'found-copy-failed',
  'from-the-future': 'from-the-future',
} as const

/** What opening a store found, as the page says it: each kind once, the places under "details for support". */
export const foundBy = (findings: readonly Finding[]): Problem[] =>
  [...new Set(findings.map(finding => codes[finding.what]))].map(code => ({
    kind: 'disk' as const,
    code,
    detail: findings
      .filter(finding => codes[finding.what] === code)
      .map(finding => finding.file)
      .join(', '),
  }))
