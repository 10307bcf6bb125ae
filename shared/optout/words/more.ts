import { ar } from './ar.ts'
import { de } from './de.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import type { Words } from './role.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'

/** The languages beside those of Brazil and its neighbours. Another one is a file like these, and a line here. */
export const more: readonly Words[] = [fr, de, it, id, hi, tr, ru, ar, he, ja]
