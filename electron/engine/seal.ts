import { createHmac, randomBytes } from 'node:crypto'
import { emptyLedger, type Ledger } from '../../shared/consent/ledger.ts'

/** The setting that holds the key. It lives and moves with the data: without it no erased person's "no" is known again. */
export const sealSetting = 'seal'

export const freshSeal = (): string => randomBytes(32).toString('base64url')

/**
 * An empty ledger that seals with the key among its own settings. Ids of persons and of those who were erased are made
 * with it, so that nobody who has only an export can try out all the numbers there are.
 */
export const sealedLedger = (): Ledger => {
  const ledger = emptyLedger(text =>
    createHmac('sha256', ledger.settings.get(sealSetting)?.value ?? '')
      .update(text)
      .digest('base64url')
      .slice(0, 22),
  )
  return ledger
}
