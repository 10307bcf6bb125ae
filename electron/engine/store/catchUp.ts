import type { Ledger } from '../../../shared/consent/ledger.ts'
import { cleanse } from './cleanse.ts'
import { sweptIn } from './forget.ts'
import type { Generations } from './generations.ts'
import type { Io } from './io.ts'
import type { Journal } from './journal.ts'
import { fillUp, isOtherHistory } from './mend.ts'
import type { mirrored } from './mirror.ts'
import type { watchSaving } from './saving.ts'
import type { createUpkeep } from './upkeep.ts'

type Parts = {
  io: Io
  ledger: Ledger
  mirror: ReturnType<typeof mirrored>
  journal: () => Journal | null
  generations: Generations
  saving: ReturnType<typeof watchSaving>
  upkeep: ReturnType<typeof createUpkeep>
}

/** How long the end of the app waits for a second folder that is still being filled up, in milliseconds. */
const patience = 3_000
/** Most looks that are let pass between two tries at a second folder that does not take what it should. */
const longest = 32

/** Brings the second folder up to the first, beside the writing. It may fail at any step; the next try does the rest. */
export const createCatchUp = ({ io, ledger, mirror, journal, generations, saving, upkeep }: Parts) => {
  let closing: number | null = null
  let wait = 1
  let left = 0
  let trying = false

  const goesOn = () => closing === null || performance.now() - closing < patience

  const bring = async (writing: Journal, swept: number) => {
    const other = mirror.other()
    const active = writing.position().segment
    if (!other) return
    // Whoever was erased meanwhile goes before anything else is done with it.
    await cleanse(io, other, ledger.erased, swept, active)
    if (await fillUp(io, other, generations.last(), active, goesOn)) generations.distrust()
  }

  /** Fills up a second folder that is on. `swept`: how many erased persons are gone from the first. */
  const fill = (swept = sweptIn(ledger)) =>
    upkeep.run(async () => {
      const writing = journal()
      if (writing && mirror.state().state === 'on') await bring(writing, swept).catch(mirror.off)
    })

  const rejoin = async () => {
    const writing = journal()
    const other = mirror.other()
    const swept = sweptIn(ledger)
    if (!writing || !other || !mirror.mayReturn() || !saving.works() || swept < ledger.erased.size) return
    try {
      await other.list()
      if (await isOtherHistory(io, other)) return mirror.isForeign()
      await bring(writing, swept)
    } catch (error) {
      return mirror.off(error)
    }
    // From here on it gets all that is written; then what was written while it was filled up.
    await mirror.welcoming(() =>
      writing
        .turn()
        .catch(saving.refuse)
        .then(() => {}),
    )
    if (mirror.state().state === 'on') await bring(writing, swept).catch(mirror.off)
  }

  return {
    fill,
    /** Tries a folder that went off, or is new, at once. */
    rejoin: () => upkeep.run(rejoin),
    /** Is called every few seconds: one that is gone is noticed also where nothing is written; one that is back is brought up again. */
    look: () => {
      const state = mirror.state()
      const other = mirror.other()
      if (state.state === 'on') other?.list().catch(error => other === mirror.other() && mirror.off(error))
      if (state.state !== 'off') wait = 1
      left -= 1
      if (state.state !== 'off' || trying || left > 0) return
      wait = state.why === 'away' ? 1 : Math.min(longest, wait * 2)
      left = wait
      trying = true
      upkeep.run(rejoin).finally(() => {
        trying = false
      })
    },
    close: () => {
      closing = performance.now()
    },
  }
}
