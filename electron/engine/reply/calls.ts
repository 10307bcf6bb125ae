import { marketing, startedByShop } from '../../../shared/consent/topic.ts'
import type { Input, Output } from '../../../shared/contract.ts'
import { wroteHere } from '../../../shared/reply/may.ts'
import { Language } from '../../../shared/view.ts'
import type { Account } from '../account.ts'
import { opened } from '../act.ts'
import type { Engine } from '../engine.ts'
import { numberOf, sendReply } from './send.ts'
import { freeFor } from './show.ts'
import { ourTextIn, ownTexts, replySettings, stopTextIn, textSetting } from './texts.ts'

export const replyQueries = {
  'reply.show': (engine: Engine): Output<'reply.show'> => {
    const account = opened(engine)
    const { setting } = account
    const own = ownTexts(account)
    const outlet = account.answering.outlet()
    return {
      itself: setting(replySettings.itself) === 'yes',
      read: setting(replySettings.read) === 'yes',
      connected: outlet !== null,
      texts: Language.options.map(language => ({
        language,
        own: own[language] ?? null,
        ours: ourTextIn(account, language),
        all: stopTextIn(account, language, startedByShop),
        offers: stopTextIn(account, language, marketing),
      })),
      numbers: (outlet?.numbers ?? []).flatMap(number => {
        const free = freeFor(account, number, engine.now())
        return free ? [{ number, ...free }] : []
      }),
    }
  },
}

export const replyCommands = {
  'reply.send': async (engine: Engine, { request, text }: Input<'reply.send'>): Promise<null> => {
    await sendReply(opened(engine), { request, text, by: 'owner' })
    return null
  },

  'reply.set': async (engine: Engine, { itself, read, text }: Input<'reply.set'>): Promise<null> => {
    const word = (on: boolean) => (on ? 'yes' : '')
    await opened(engine).set({
      ...(itself !== undefined && { [replySettings.itself]: word(itself) }),
      ...(read !== undefined && { [replySettings.read]: word(read) }),
      ...(text && { [textSetting(text.language)]: text.text.trim() }),
    })
    return null
  },
}

/** Lets the person see that her message was read, where the owner wants that. It is a courtesy: nothing depends on it. */
export const showRead = (account: Account, request: string): void => {
  const outlet = account.answering.outlet()
  const asked = account.store.ledger.requests.get(request)?.asked
  if (!outlet || !asked || !wroteHere(asked) || account.setting(replySettings.read) !== 'yes') return
  const number = numberOf(outlet, asked)
  if (number !== null) outlet.markRead(number, request).catch(() => {})
}
