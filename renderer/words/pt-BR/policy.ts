/** What the check of a template's text says, by its rule. */
export const policy = {
  'policy.title': 'O que o texto diz',
  'policy.none': 'Nada a corrigir no texto.',
  'policy.source': 'De onde vem esta regra',
  'policy.button-missing':
    'O texto fala de um botão para sair que o modelo não tem. Ponha o botão, por exemplo “Parar promoções”, ou peça para responder SAIR.',
  'policy.offer-as-notice':
    'Isto é oferta, e o modelo está como aviso. O WhatsApp muda o tipo e pode punir a conta. Tire a oferta daqui, ou mande num modelo de oferta a quem aceitou ofertas.',
  'policy.personal-data':
    'O WhatsApp proíbe pedir documento, cartão, conta ou senha na conversa. Peça no seu site ou na loja.',
  'policy.restricted-trade':
    'O WhatsApp proíbe ou restringe mensagens que vendem isto, mesmo onde a lei permite. Não mande por aqui.',
  'policy.shortener':
    'Link encurtado esconde aonde leva, e o WhatsApp recusa. Use o endereço inteiro do seu site.',
  'policy.wa-link':
    'Este link leva a outra conversa ou a um grupo do WhatsApp. Tire: o cliente já pode responder aqui.',
  'policy.placeholder-edge':
    'O texto começa ou termina com um dado que muda, e o WhatsApp recusa. Ponha palavras antes e depois, por exemplo “Oi, …”.',
  'policy.placeholder-adjacent':
    'Dois dados que mudam estão colados, e o WhatsApp recusa. Ponha palavras entre eles.',
  'policy.placeholder-form':
    'Um dado que muda está escrito errado. Numere 1, 2, 3, entre chaves duplas e sem pular nenhum.',
  'policy.placeholder-place': 'O rodapé e os botões não aceitam dados que mudam. Tire daqui.',
  'policy.placeholder-crowd':
    'Há dados demais para tão poucas palavras, e o WhatsApp recusa. Escreva mais em volta deles.',
  'policy.too-long': 'Comprido demais. O título e o rodapé aceitam 60 letras, o texto 1.024, um botão 25.',
  'policy.too-many-buttons': 'Botões demais. O WhatsApp aceita dez.',
  'policy.name-form': 'O nome do modelo só aceita letras minúsculas sem acento, números e _.',
  'policy.language-mixed':
    'Isto está em outro idioma que o do modelo. Escreva tudo no mesmo, ou faça um modelo para cada idioma.',
  'policy.shop-unnamed':
    'O texto não diz de que loja é. Quem não reconhece quem escreve pensa que é golpe: ponha o nome da loja no começo.',
  'policy.shouting':
    'Parece grito, e quem se assusta bloqueia. Escreva em letras normais, com um ponto de exclamação só.',
  'policy.emoji-wall': 'Emojis demais parecem spam. Um ou dois bastam.',
  'policy.false-urgency': 'Apressar o cliente traz bloqueios. Diga só até quando vale.',
}
