import type { Main } from '../electron/engine/askMain.ts'

const refuse = async () => {
  throw new Error('not on this computer')
}
/** A main process that can do nothing: no keyring, no printer, nobody to choose or to be told. */
export const bareMain: Main = {
  strength: async () => 'none',
  seal: refuse,
  unseal: refuse,
  print: refuse,
  chooseFolder: async () => null,
  notify: async () => {},
}
