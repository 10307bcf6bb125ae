import type { Person, Status } from '../../../../shared/contract.ts'
import { type Account, openAccount } from '../../account.ts'
import { openReceiver } from '../receiver.ts'

export type Practice = {
  account: Account
  shop: { name: string; phone: string }
  receiving: () => Status['receiving']
  /** Writes to the shop as a customer would: a signed delivery, posted over HTTP. null: somebody new. */
  write: (text: string, person: Person | null) => Promise<void>
  /** Is told when `receiving` changes. */
  watch: (listener: () => void) => void
  close: () => Promise<void>
}

/** PLACEHOLDER: a colleague is writing the believable shop. */
export const openPractice = async (folder: string, now: () => number): Promise<Practice> => {
  const account = await openAccount(folder, now)
  const since = now()
  let lastAt: number | null = null
  const receiver = await openReceiver({
    port: 0,
    appSecret: 'practice',
    verifyToken: 'practice',
    deliver: async body => {
      const left = await account.intake.deliver(body)
      lastAt = now()
      return left
    },
  })
  return {
    account,
    shop: { name: 'Loja da Bia', phone: '553137777777' },
    receiving: () => ({ state: 'receiving', address: receiver.address, since, lastAt }),
    write: async () => {},
    watch: () => {},
    close: async () => {
      await receiver.close()
      await account.close()
    },
  }
}
