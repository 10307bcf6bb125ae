import type { Touched } from '../../../shared/consent/apply.ts'
import type { Ledger } from '../../../shared/consent/ledger.ts'
import type { Event } from '../../../shared/events.ts'
import type { Manifest } from './documents.ts'
import type { Io } from './io.ts'
import { schema } from './migrations.ts'
import { contents, everyPart, partsOf, widthFor } from './parts.ts'
import type { Recovery } from './recovery.ts'
import type { Position } from './segment.ts'
import { prune, shared, takeBack, writeGeneration } from './snapshot.ts'

export type Generations = {
  /** Says what changed, so that the next generation writes those parts anew. */
  mark: (touched: Touched) => void
  /** Whether there is anything that the last generation lacks. */
  due: () => boolean
  last: () => Manifest | null
  /** From now on nothing of the last generation is shared: one of its documents is not as it was written. */
  distrust: () => void
  /**
   * Writes the next generation, which holds the journal up to `at` and perhaps a little more: applying that again
   * at the next opening changes nothing. `owed`: events that the ledger has and the journal does not yet; the next
   * opening puts them there, if nothing else has. Rejects with the disk's error; what was marked stays marked.
   */
  write: (at: Position, now: number, owed?: readonly Event[]) => Promise<Manifest>
}

/** Keeps a ledger on the disk, generation by generation. `head`: what to write as the part that is read first. */
export const keepGenerations = (
  io: Io,
  ledger: Ledger,
  found: Pick<Recovery, 'manifest' | 'generation'>,
  head: (() => unknown) | null,
): Generations => {
  let { manifest, generation } = found
  let width = manifest?.width ?? widthFor(0)
  const dirty = new Set<string>()
  let trusted = true

  async function* fresh(
    parts: ReadonlySet<string>,
    owed: readonly Event[],
  ): AsyncGenerator<[string, unknown]> {
    yield* contents(ledger, parts, width)
    if (owed.length > 0) yield ['owed', owed]
    if (head) yield ['head', head()]
  }

  return {
    mark: touched => {
      for (const part of partsOf(touched, width)) dirty.add(part)
    },
    due: () => dirty.size > 0 || !trusted || (manifest !== null && manifest.schema < schema),
    last: () => manifest,
    distrust: () => {
      trusted = false
    },
    write: async ({ seq, chain }, at, owed = []) => {
      generation += 1
      const wider = Math.max(width, widthFor(ledger.people.size))
      const alike = trusted && manifest?.width === wider && manifest.schema === schema
      const kept = manifest && alike ? shared(manifest, generation) : []
      width = wider
      const every = everyPart(width)
      const documents = Object.fromEntries(kept.filter(([part]) => !dirty.has(part) && every.includes(part)))
      const parts = new Set(every.filter(part => !(part in documents)))
      dirty.clear()
      const plan = {
        sossego: 'manifest',
        v: 1,
        schema,
        generation,
        seq,
        chain,
        at,
        width,
        people: ledger.people.size,
        documents,
      } as const
      try {
        manifest = await writeGeneration(io, plan, fresh(parts, owed))
      } catch (error) {
        for (const part of parts) dirty.add(part)
        await takeBack(io, generation).catch(() => {})
        throw error
      }
      trusted = true
      await prune(io)
      return manifest
    },
  }
}
