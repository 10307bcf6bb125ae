import { safeStorage } from 'electron'
import type { Seal } from './engine/secrets.ts'

/** Keyrings that protect; `basic_text` is a password that is built into Chromium, so as good as none. */
const keyrings = ['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6']

/** Electron before 42 has only the calls that wait, Electron from 46 on only these. */
const isAsync = () => 'encryptStringAsync' in safeStorage

const isThere = () =>
  isAsync() ? safeStorage.isAsyncEncryptionAvailable() : Promise.resolve(safeStorage.isEncryptionAvailable())

/** On Linux it depends on the desktop; where Electron does not tell which, nothing is promised. */
const protects = () =>
  process.platform !== 'linux' ||
  ('getSelectedStorageBackend' in safeStorage && keyrings.includes(safeStorage.getSelectedStorageBackend()))

/** Seals and opens with the operating system, for the engine, which has no Electron. */
export const seal: Seal = {
  strength: async () => {
    if (!(await isThere())) return 'none'
    return protects() ? 'system' : 'weak'
  },
  seal: async text => (isAsync() ? safeStorage.encryptStringAsync(text) : safeStorage.encryptString(text)),
  unseal: async bytes => {
    const sealed = Buffer.from(bytes)
    return isAsync()
      ? (await safeStorage.decryptStringAsync(sealed)).result
      : safeStorage.decryptString(sealed)
  },
}
