export const first = {
  'first.title': 'Bem-vindo.',
  'first.line':
    'O Sossego ouve quando um cliente pede para parar, respeita na hora e guarda a prova. Por onde você quer começar?',
  'first.practice.title': 'Explorar com uma loja de exemplo',
  'first.practice.line':
    'Uma loja inventada, com clientes e pedidos. Você pode decidir, desfazer e escrever como cliente, sem risco nenhum.',
  'first.practice.do': 'Explorar',
  'first.shop.title': 'Começar com a minha loja',
  'first.shop.line':
    'Um caderno em branco, só seu. Você anota contatos e quem aceita ou não as suas mensagens. Ainda sem WhatsApp conectado.',
  'first.shop.do': 'Começar',
  'first.promise.account': 'Sem cadastro e sem senha.',
  'first.promise.sent': 'Nada é enviado a lugar nenhum.',
  'first.promise.folder': 'Seus dados ficam neste computador, em',
  'first.later':
    'Dá para trocar depois, em Ajustes. Uma loja não mexe na outra. Conectar o WhatsApp chega nas próximas versões.',
  'first.opening': 'Abrindo…',
}
