import type { Seal } from '../electron/engine/secrets.ts'

const refuse = async () => {
  throw new Error('no keyring here')
}
/** A computer that seals nothing. */
export const noSeal: Seal = { strength: async () => 'none', seal: refuse, unseal: refuse }
