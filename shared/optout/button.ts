import { marketing } from '../consent/topic.ts'
import { judge } from './judge.ts'
import type { TapMeaning } from './meaning.ts'
import { noOwn, type Own } from './own.ts'
import type { Context, Verdict, VerdictKind } from './verdict.ts'

/** From the loosest to the strictest: of a button's two names the stricter one counts. */
const strictness: readonly VerdictKind[] = ['NONE', 'HELP', 'IN', 'ASK', 'DATA', 'TOPIC', 'OUT']

/** Our own ids are written by programmers: `STOP_PROMOTIONS`, `cancel-button`, `optOut`. */
const spelledOut = (payload: string): string =>
  payload
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_\-.:/]+/g, ' ')
    .replace(
      /\b(?:button|btn|botao|boton|payload|id|action|quick reply|qr|yes|sim|ok|confirm\w*)\b|\d+/gi,
      ' ',
    )
    .trim()

/** A tapped `Cancel` belongs to the question above it far more often than to the messages. */
const withoutBareCancel = (verdict: Verdict): Verdict =>
  verdict.verdict === 'OUT' && verdict.rule.endsWith('.cancel') ? { ...verdict, verdict: 'ASK' } : verdict

/** Meta's own button says "Stop promotions": whoever taps it keeps the news of her orders. */
const namesOffers = /promo|oferta|offer|market|publicidad/i

/** Rows of menus and carts: what is left there is a chat with a robot, or a thing to buy. */
const ofMenu =
  /menu|item|cart|carrinho|carrito|atendimento|conversa|chat|session|order|pedido|agend|consulta|cita|booking/i

const nothing: Verdict = { verdict: 'NONE', rule: 'none', words: [], topics: [] }

const tagged: Record<TapMeaning, Pick<Verdict, 'verdict' | 'topics'>> = {
  'stop-all': { verdict: 'OUT', topics: [] },
  'stop-offers': { verdict: 'OUT', topics: [...marketing] },
  in: { verdict: 'IN', topics: [] },
  help: { verdict: 'HELP', topics: [] },
  nothing: { verdict: 'NONE', topics: [] },
}

/**
 * What a tapped button or list row means, from its id and its label.
 * `words` are slices of the label, or the whole id where the id decided. The owner's tag goes before all else:
 * by id, then by label. Never fails.
 */
export const judgeButton = (
  payload: string | undefined,
  label: string | undefined,
  context: Context = {},
  own: Own = noOwn,
): Verdict => {
  const tag = (payload ? own.tap(payload) : undefined) ?? (label ? own.tap(label) : undefined)
  if (tag) return { ...tagged[tag], rule: 'shop.tag', words: label ? [label] : [] }
  const named = judge(spelledOut(payload ?? ''), context)
  const fromPayload = { ...named, words: named.words.length > 0 && payload ? [payload] : [] }
  const fromLabel = judge(label ?? '', context, own)
  const [stricter = nothing] = [fromLabel, fromPayload]
    .map(withoutBareCancel)
    .sort((a, b) => strictness.indexOf(b.verdict) - strictness.indexOf(a.verdict))
  if (stricter.verdict === 'OUT' && ofMenu.test(payload ?? '')) return nothing
  if (stricter.verdict !== 'OUT' || !namesOffers.test(`${payload} ${label}`)) return stricter
  return { ...stricter, topics: [...marketing] }
}
