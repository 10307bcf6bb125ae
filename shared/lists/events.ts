import type { Topic } from '../consent/topic.ts'
import type { Ground, Noted, ProofFile } from '../events.ts'

/** A line of a list, as evidence. `row`: counted as the owner counts in her file. */
export type Line = { import: string; row: number }

/**
 * A list was taken in. What it says of its rows' persons is here once: `state` null says nothing of consent. `revive`:
 * the owner had evidence for each row that its person came back, so a row may be a fresh "yes".
 */
export type Imported = Noted & {
  kind: 'import'
  import: string
  /** Name of the file, and SHA-256 of what was in it. */
  name: string
  sha256: string
  state: 'granted' | 'denied' | null
  topics: Topic[]
  ground?: Ground
  proof?: string
  wording?: string
  files?: ProofFile[]
  revive?: true
  /** An exported chat: nothing is said of its rows, requests were found in it. */
  chat?: true
}

/**
 * One row of a list that was taken in; small, for there may be a million. `as`: digits of a number or a user id.
 * `at`: when this person said so, where the list tells. `state`: where the row says another thing than the list: a
 * "no" to everything, or nothing. `marketing`: that "no" is to marketing alone.
 */
export type ImportedRow = {
  kind: 'row'
  id: string
  v: 1
  import: string
  row: number
  person: string
  as: string
  name?: string
  at?: number
  state?: 'denied' | 'unknown'
  marketing?: true
  /** The owner has evidence that this person came back: it lifts a "no" that is older. */
  fresh?: true
}

export type ImportUndone = Noted & { kind: 'import-undone'; import: string; why: string }
