const day = 24 * 60 * 60 * 1000

/** One part of a template, in Meta's shape. */
export type Component =
  | { type: 'HEADER'; format: 'TEXT'; text: string }
  | { type: 'BODY' | 'FOOTER'; text: string }
  | { type: 'BUTTONS'; buttons: { type: 'QUICK_REPLY' | 'URL'; text: string; url?: string }[] }

/** A template as Meta lists it. */
export type MetaTemplate = {
  id: string
  name: string
  language: string
  category: string
  status: string
  quality_score: { score: string; date: number }
  components: Component[]
}

/** From so many days before the shop was opened (0 and less: never before) something held. */
type Since<T> = readonly [daysBefore: number, what: T]

type Story = {
  id: string
  name: string
  category: 'MARKETING' | 'UTILITY'
  texts: Since<Component[]>[]
  quality: Since<string>[]
}

const header = (text: string): Component => ({ type: 'HEADER', format: 'TEXT', text })
const body = (text: string): Component => ({ type: 'BODY', text })
const footer = (text: string): Component => ({ type: 'FOOTER', text })
const replies = (...labels: string[]): Component => ({
  type: 'BUTTONS',
  buttons: labels.map(text => ({ type: 'QUICK_REPLY', text })),
})
const link = (text: string, url: string): Component => ({
  type: 'BUTTONS',
  buttons: [{ type: 'URL', text, url }],
})

export const stopButton = 'Parar promoções'

const sandals = (off: string) =>
  `Oi, {{1}}, aqui é a Loja da Bia. Esta semana as sandálias estão com ${off} de desconto, na loja e pelo WhatsApp.`
const leave = footer('Responda SAIR para não receber mais ofertas.')

const stories: Story[] = [
  {
    id: '310037770000001',
    name: 'oferta_semana',
    category: 'MARKETING',
    texts: [
      [320, [body(sandals('10%')), leave, replies('Quero ver', stopButton)]],
      [3, [body(sandals('20%')), leave, replies('Quero ver', stopButton)]],
    ],
    quality: [
      [320, 'GREEN'],
      [2, 'YELLOW'],
    ],
  },
  {
    id: '310037770000002',
    name: 'cupom_bf',
    category: 'MARKETING',
    texts: [
      [
        6,
        [
          header('Black Friday na Loja da Bia 🖤'),
          body(
            'Oi, {{1}}! Seu cupom BIA30 já está valendo: 30% em calçados e bolsas até domingo. Corre que acaba!',
          ),
          link('Usar o cupom', 'https://lojadabia.example/bf'),
        ],
      ],
    ],
    quality: [
      [6, 'UNKNOWN'],
      [4, 'YELLOW'],
    ],
  },
  {
    id: '310037770000003',
    name: 'novidades_outono',
    category: 'MARKETING',
    texts: [
      [
        240,
        [
          body(
            'Oi, {{1}}! Chegou a coleção de outono: botas, mocassins e tricôs. Passa aqui para experimentar?',
          ),
          footer('Para não receber novidades, toque em Parar promoções.'),
          replies('Ver a coleção', stopButton),
        ],
      ],
    ],
    quality: [[240, 'GREEN']],
  },
  {
    id: '310037770000004',
    name: 'pedido_confirmado',
    category: 'UTILITY',
    texts: [
      [410, [body('Oi, {{1}}! Recebemos seu pedido {{2}}. Avisamos por aqui quando ele sair para entrega.')]],
    ],
    quality: [[410, 'GREEN']],
  },
  {
    id: '310037770000005',
    name: 'pedido_saiu',
    category: 'UTILITY',
    texts: [
      [
        410,
        [
          body('Oi, {{1}}, seu pedido {{2}} saiu para entrega e chega hoje até as 18h.'),
          replies('Falar com a loja'),
        ],
      ],
    ],
    quality: [[410, 'GREEN']],
  },
  {
    id: '310037770000006',
    name: 'recibo_compra',
    category: 'UTILITY',
    texts: [
      [390, [body('Obrigada pela compra, {{1}}! Aqui está o recibo de {{2}}. Trocas em até 30 dias.')]],
    ],
    quality: [[390, 'GREEN']],
  },
  {
    id: '310037770000007',
    name: 'aviso_conta',
    category: 'UTILITY',
    texts: [
      [
        190,
        [
          body(
            'Oi, {{1}}, seu crediário da Loja da Bia vence dia {{2}}. Aproveite e veja as novidades da semana na loja!',
          ),
          footer('Dúvidas? É só responder aqui.'),
        ],
      ],
    ],
    quality: [[190, 'GREEN']],
  },
  {
    id: '310037770000008',
    name: 'pesquisa_satisfacao',
    category: 'MARKETING',
    texts: [
      [
        150,
        [
          body('Oi, {{1}}! De 0 a 10, quanto você indicaria a Loja da Bia para uma amiga?'),
          footer('Para não receber mais pesquisas, responda SEMPESQUISA.'),
        ],
      ],
    ],
    quality: [[150, 'GREEN']],
  },
]

const holding = <T>(all: Since<T>[], since: number, at: number) =>
  all.filter(([daysBefore]) => since - daysBefore * day <= at).at(-1)

/** The shop's templates as Meta would list them at a moment. `since`: when the practice shop was opened. */
export const templatesAt = (since: number, at: number): MetaTemplate[] =>
  stories.flatMap(({ id, name, category, texts, quality }) => {
    const text = holding(texts, since, at)
    const score = holding(quality, since, at)
    if (!text || !score) return []
    const date = Math.floor((since - score[0] * day) / 1000)
    const quality_score = { score: score[1], date }
    return [{ id, name, language: 'pt_BR', category, status: 'APPROVED', quality_score, components: text[1] }]
  })

/** What a customer of this name reads of a template at a moment, without its buttons. */
export const sentText = (since: number, at: number, template: string, name: string): string => {
  const parts = templatesAt(since, at).find(one => one.name === template)?.components ?? []
  const lines = parts.flatMap(part => ('text' in part ? part.text : []))
  return lines.join('\n').replaceAll('{{1}}', /^(?:(?:Dona|Seu) )?\S+/.exec(name)?.[0] ?? 'cliente')
}
