import { it } from 'vitest'
import { judge } from '../../shared/optout/judge.ts'
import { print } from './print.ts'

const messages = [
  'PARAR',
  'bom dia, tem essa sandália no 37?',
  'para de mandar mensagem por favor',
  'quanto fica o frete para Contagem?',
  'não quero mais receber promoção',
  'obrigada! chegou tudo certinho 😍',
  'quero cancelar meu pedido 4521',
  'me tira dessa lista pfv',
  'no me manden más mensajes',
  'please stop texting me',
  'can I stop by the store tomorrow?',
  'vocês abrem no sábado?',
]
/** What could make a judge slow: no pause, no blank, all negations, all wishes, all unknown words. */
const hostile: Record<string, string> = {
  'one letter': 'a',
  'single letters': 'p ',
  'one stop word': 'parar ',
  'wishes without a full stop': 'não me mande mais mensagem da lista só pode oferta ',
  negations: 'não quero ',
  removals: 'me tira da lista de ',
  commas: 'para,',
  quotes: '"',
  marks: 'a\u0301\u0302',
  emoji: '🛑😀',
  'unknown words': 'xilofrante brumoso quentavel zurbio ',
  'Japanese without blanks': '送らないで',
}

const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

const rounds = 20_000

const rate = (act: (text: string) => unknown): number => {
  for (let n = 0; n < 2_000; n++) for (const text of messages) act(text)
  const begun = performance.now()
  for (let n = 0; n < rounds; n++) for (const text of messages) act(text)
  return (rounds * messages.length) / ((performance.now() - begun) / 1000)
}

it('prints how many messages a second are judged on one core, and how long 64 KB of mischief take', () => {
  const bare = rate(text => text.normalize('NFKD').toLowerCase())
  print(
    'verdicts',
    rate(text => judge(text)),
    'a second',
    'folding with NFKD alone',
    bare,
  )
  for (const [name, piece] of Object.entries(hostile)) {
    const text = piece.repeat(Math.ceil(65_536 / piece.length)).slice(0, 65_536)
    const took = median(
      Array.from({ length: 7 }, () => {
        const begun = performance.now()
        judge(text)
        return performance.now() - begun
      }),
    )
    const folded = performance.now()
    text.normalize('NFKD').toLowerCase()
    print(`64 KB of ${name}`, took, 'ms', 'NFKD alone', performance.now() - folded)
  }
})
