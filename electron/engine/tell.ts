import type { Touched } from '../../shared/consent/apply.ts'
import { tabOf } from '../../shared/consent/standing.ts'
import { weightOf } from '../../shared/quality/notice.ts'
import type { Language } from '../../shared/view.ts'
import type { Account } from './account.ts'

/** At most one a minute; what comes meanwhile is told together. What is older than an hour is no news. */
const between = 60_000
const fresh = 60 * 60_000

/** Never a customer's name or words: notifications lie on locked screens. */
const sentences: Record<Language, { waiting: (n: number) => string; account: string }> = {
  'pt-BR': {
    waiting: n => (n === 1 ? '1 pedido espera por você.' : `${n} pedidos esperam por você.`),
    account: 'O WhatsApp avisou algo importante sobre a sua conta.',
  },
  es: {
    waiting: n => (n === 1 ? '1 petición le espera.' : `${n} peticiones le esperan.`),
    account: 'WhatsApp avisó de algo importante sobre su cuenta.',
  },
  en: {
    waiting: n => (n === 1 ? '1 request is waiting for you.' : `${n} requests are waiting for you.`),
    account: 'WhatsApp has told something important about your account.',
  },
}

type Parts = {
  account: Pick<Account, 'store'>
  now: () => number
  /** Shows it with the system. */
  notify: (text: string) => void
  /** Whether the owner wants to be told, and in which language. */
  wanted: () => { on: boolean; language: Language }
}

/** Tells the owner of what waits for her, while she looks elsewhere. `touch` hears of every change. */
export const createTelling = ({ account, now, notify, wanted }: Parts) => {
  const asked = new Set<string>()
  let noticesFrom = now()
  let isShop = false
  let toldAt = 0
  let timer: NodeJS.Timeout | null = null

  const waiting = (): number =>
    [...asked].filter(id => {
      const record = account.store.ledger.requests.get(id)
      const isNew = record?.asked && now() - record.asked.at < fresh
      return isNew && tabOf(record) === 'waiting'
    }).length

  const weighs = (): boolean => {
    const from = noticesFrom
    noticesFrom = now()
    if (!isShop) return false
    isShop = false
    for (const one of account.store.ledger.history.values())
      if (
        one.kind === 'notice' &&
        one.noted >= from &&
        now() - one.at < fresh &&
        weightOf(one.notice) === 'act'
      )
        return true
    return false
  }

  const tell = () => {
    timer = null
    const { on, language } = wanted()
    const words = sentences[language]
    const lines = [...(weighs() ? [words.account] : []), ...(waiting() > 0 ? [words.waiting(waiting())] : [])]
    asked.clear()
    if (!on || lines.length === 0) return
    toldAt = now()
    notify(lines.join(' '))
  }

  return {
    touch: ({ requests, shop }: Touched) => {
      for (const id of requests) asked.add(id)
      isShop ||= shop
      if (requests.length === 0 && !shop) return
      // A moment, so that what comes together is told together.
      timer ??= setTimeout(tell, Math.max(1_000, Math.min(between, toldAt + between - now())))
      timer.unref()
    },
    close: () => {
      if (timer) clearTimeout(timer)
    },
  }
}
