export const first = {
  'first.title': 'Bem-vindo.',
  'first.line':
    'O Sossego ouve quando um cliente pede para parar, respeita na hora e guarda a prova. Por onde você quer começar?',
  'first.practice.title': 'Explorar com uma loja de exemplo',
  'first.practice.line':
    'Uma loja inventada, com clientes e pedidos. Você pode decidir, desfazer e escrever como cliente, sem risco nenhum.',
  'first.practice.do': 'Explorar',
  'first.connect.title': 'Conectar o WhatsApp da loja',
  'first.connect.line':
    'O Sossego acompanha a qualidade do número e ouve quem pede para parar. Uns dez minutos, uma pergunta de cada vez.',
  'first.connect.do': 'Conectar',
  'first.shop.title': 'Começar pela minha lista de contatos',
  'first.shop.line':
    'Sem WhatsApp conectado. Você traz contatos de uma planilha ou da agenda e anota quem aceita as suas mensagens.',
  'first.shop.do': 'Começar',
  'first.promise.account': 'Sem cadastro e sem senha.',
  'first.promise.sent': 'Nada sai deste computador antes de você conectar o WhatsApp.',
  'first.promise.folder': 'Seus dados ficam neste computador, em',
  'first.later': 'Dá para trocar depois, em Ajustes. Uma loja não mexe na outra.',
  'first.opening': 'Abrindo…',
}
