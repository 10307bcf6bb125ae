import { apply } from '../../shared/consent/apply.ts'
import type { Ledger } from '../../shared/consent/ledger.ts'
import type { Event } from '../../shared/events.ts'
import { sealedLedger } from '../engine/seal.ts'
import { readFolder } from '../engine/store/folder.ts'
import { loadPart } from '../engine/store/parts.ts'
import { isDamaged } from '../engine/store/recovery.ts'
import { UsageError } from './usage.ts'

/** Reads a data folder without changing it, also while a running app holds it. */
export const readLedger = async (folder: string): Promise<{ ledger: Ledger; damaged: boolean }> => {
  const read = await readFolder(folder, () => {
    const ledger = sealedLedger()
    return {
      value: ledger,
      load: (part, data) => loadPart(ledger, part, data),
      take: events => {
        for (const event of events as Event[]) apply(ledger, event) // their checksum holds: this program wrote them
      },
    }
  })
  if (!read) throw new UsageError(`there is no data in ${folder}`)
  for (const finding of read.findings) process.stderr.write(`sossego: ${JSON.stringify(finding)}\n`)
  return { ledger: read.value, damaged: isDamaged(read.findings) }
}
