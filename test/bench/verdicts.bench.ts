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
const rounds = 20_000

const rate = (act: (text: string) => unknown): number => {
  for (let n = 0; n < 2_000; n++) for (const text of messages) act(text)
  const begun = performance.now()
  for (let n = 0; n < rounds; n++) for (const text of messages) act(text)
  return (rounds * messages.length) / ((performance.now() - begun) / 1000)
}

it('prints how many messages a second are judged on one core', () => {
  const bare = rate(text => text.normalize('NFKD').toLowerCase())
  print(
    'verdicts',
    rate(text => judge(text)),
    'a second',
    'folding with NFKD alone',
    bare,
  )
  for (const size of [1_000, 10_000, 100_000, 1_000_000]) {
    const text = 'a'.repeat(size)
    const begun = performance.now()
    judge(text)
    const took = performance.now() - begun
    const folded = performance.now()
    text.normalize('NFKD').toLowerCase()
    print(
      `one letter ${size.toLocaleString('en')} times`,
      took,
      'ms',
      'folding alone',
      performance.now() - folded,
    )
  }
})
