import { apply, type Touched } from '../../../shared/consent/apply.ts'
import type { Ledger } from '../../../shared/consent/ledger.ts'
import type { Event } from '../../../shared/events.ts'
import { cleanse } from './cleanse.ts'
import { sweptIn } from './forget.ts'
import type { Io } from './io.ts'
import { isOtherHistory, mendSegments, restoreMissing } from './mend.ts'
import type { mirrored } from './mirror.ts'
import { loadPart } from './parts.ts'
import { type Recovery, recover } from './recovery.ts'
import type { Finding } from './segment.ts'

/**
 * Fills a ledger with what a folder holds. Answers what recovery found, all that the journal changed after the
 * snapshot, and what the snapshot holds and the journal should but does not (`owed`). `onHead` is given the snapshot's head before anything else is loaded; `spare` has
 * what is damaged here.
 */
const replay = async (
  io: Io,
  ledger: Ledger,
  onHead: (head: unknown) => void,
  spare: Io | null,
): Promise<{ recovery: Recovery; touched: Touched; owed: Event[] }> => {
  const people = new Set<string>()
  const requests = new Set<string>()
  let shop = false
  let strange = false
  let owed: Event[] = []
  const take = (event: Event) => {
    const touched: Touched | undefined = apply(ledger, event)
    // It answers nothing for a kind that only a newer program knows.
    strange ||= !touched
    for (const id of touched?.people ?? []) people.add(id)
    for (const id of touched?.requests ?? []) requests.add(id)
    shop ||= touched?.shop ?? false
  }
  const recovery = await recover(
    io,
    (part, data) => {
      if (part === 'head') onHead(data)
      else if (part === 'owed')
        owed = data as Event[] // checked by its hash: this program wrote them
      else loadPart(ledger, part, data)
    },
    events => {
      for (const event of events as Event[]) take(event) // their checksum holds: this program wrote them
    },
    { spare },
  )
  if (strange) recovery.findings.push({ what: 'from-the-future', file: recovery.read.at(-1) ?? '' })
  // They are the first that is written after such a snapshot.
  if (!recovery.manifest?.documents.owed || recovery.replayed > 0) owed = []
  return { recovery, touched: { people: [...people], requests: [...requests], shop }, owed }
}

/**
 * The same with a second folder: what is damaged or missing here is made whole from there, as new files. Who was
 * erased while it was away is erased there first, so that nothing of hers comes back. A second folder with another
 * history is left alone.
 */
export const replayMended = async (
  io: Io,
  mirror: Pick<ReturnType<typeof mirrored>, 'other' | 'off' | 'isForeign'>,
  ledger: Ledger,
  onHead: (head: unknown) => void = () => {},
) => {
  const first = await replay(io, ledger, onHead, null)
  const other = mirror.other()
  if (!other) return first
  const repaired: string[] = []
  let usable = true
  const tryTo = async (mend: () => Promise<string[]>) => {
    const done = usable ? await mend().catch(mirror.off) : null
    repaired.push(...(done ?? []))
    usable &&= Boolean(done)
    return (done?.length ?? 0) > 0
  }
  let found = first
  // Twice is once: what was read before the repair is read again, and what was missing comes to it.
  const again = async () => {
    found = await replay(io, ledger, () => {}, usable ? other : null)
  }
  await tryTo(async () => {
    usable = !(await isOtherHistory(io, other))
    if (!usable) mirror.isForeign()
    return []
  })
  await tryTo(async () => {
    await cleanse(io, other, ledger.erased, sweptIn(ledger))
    return []
  })
  const restored = await tryTo(() => restoreMissing(io, other))
  if (usable && (restored || first.recovery.findings.length > 0)) await again()
  if (await tryTo(() => mendSegments(io, other, found.recovery.findings))) await again()
  const { recovery, touched, owed } = found
  const findings = [...repaired.map((file): Finding => ({ what: 'repaired', file })), ...recovery.findings]
  return { recovery: { ...recovery, findings }, touched, owed }
}
