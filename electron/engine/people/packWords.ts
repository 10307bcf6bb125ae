const section = (lang: string, title: string, lines: string[]) =>
  `<section lang="${lang}"><h1>${title}</h1>${lines.map(line => `<p>${line}</p>`).join('')}</section>`

/** The page of instructions inside a pack, in three languages: whoever gets it may be anybody. `pdf`: is it in there? */
export const packWords = (pdf: boolean) =>
  `<!doctype html><html lang="pt-BR"><meta charset="utf-8"><title>Sossego</title><style>body{font:15px/1.5 system-ui,sans-serif;max-width:42em;margin:2em auto;padding:0 1em;color:#222}h1{font-size:1.3em}section{margin-bottom:3em}code{background:#f3f1ec;padding:.1em .3em}</style>${[
    section('pt-BR', 'Provas sobre uma pessoa', [
      `Este arquivo foi feito pelo Sossego. <code>pessoa.html</code> é para ler${pdf ? ', <code>pessoa.pdf</code> é o mesmo para imprimir' : ' (o PDF não pôde ser feito; esta página tem tudo e pode ser impressa)'}; <code>pessoa.json</code> tem os mesmos dados para programas; <code>proofs</code> tem as fotos e documentos.`,
      '<code>journal.json</code> é a parte do diário da loja que fala desta pessoa. Cada acontecimento tem uma soma SHA-256; as somas de um registro formam a dele, e cada registro continua a soma do anterior. Dos acontecimentos de outras pessoas só há as somas.',
      'Para conferir: <code>sossego verify-pack ARQUIVO</code>. O programa refaz todas as somas e diz se algo foi mudado. Em <code>pack.json</code> está a última soma; a loja pode mostrar a mesma em seu diário com <code>sossego verify --data PASTA</code>.',
      'O que isto não prova: que a loja escreveu tudo o que aconteceu. Prova que o que está aqui é o que ela escreveu, na ordem em que escreveu, e que nada foi mudado desde que a última soma foi anotada. As somas sozinhas não provam nada: quem mudasse tudo poderia refazê-las. Compare a última com a que foi anotada em outro lugar, ou com o diário da loja. Também é possível deixar algo de fora: o programa diz quantos acontecimentos dos mesmos registros não são mostrados; são de outras pessoas ou foram deixados de fora.',
    ]),
    section('es', 'Pruebas sobre una persona', [
      `Este archivo fue hecho por Sossego. <code>pessoa.html</code> es para leer${pdf ? ', <code>pessoa.pdf</code> es lo mismo para imprimir' : ' (no se pudo hacer el PDF; esta página tiene todo y se puede imprimir)'}; <code>pessoa.json</code> tiene los mismos datos para programas; <code>proofs</code> tiene las fotos y documentos.`,
      '<code>journal.json</code> es la parte del diario de la tienda que habla de esta persona. Cada hecho tiene una suma SHA-256; las sumas de un registro forman la suya, y cada registro continúa la suma del anterior. De los hechos de otras personas solo están las sumas.',
      'Para comprobar: <code>sossego verify-pack ARCHIVO</code>. El programa rehace todas las sumas y dice si algo cambió. En <code>pack.json</code> está la última suma; la tienda puede mostrar la misma en su diario con <code>sossego verify --data CARPETA</code>.',
      'Lo que esto no prueba: que la tienda escribió todo lo que pasó. Prueba que lo que está aquí es lo que escribió, en ese orden, y que nada cambió desde que se anotó la última suma. Las sumas solas no prueban nada: quien cambiara todo podría rehacerlas. Compara la última con la que se anotó en otro lugar, o con el diario de la tienda. También es posible dejar algo fuera: el programa dice cuántos hechos de los mismos registros no se muestran; son de otras personas o se dejaron fuera.',
    ]),
    section('en', 'Evidence on one person', [
      `This file was made by Sossego. <code>pessoa.html</code> is for reading${pdf ? ', <code>pessoa.pdf</code> is the same for printing' : ' (the PDF could not be made; this page has everything and can be printed)'}; <code>pessoa.json</code> has the same data for programs; <code>proofs</code> has photos and documents.`,
      '<code>journal.json</code> is the part of the shop’s journal that speaks of this person. Each event has a SHA-256 sum; the sums of a frame make its own, and each frame continues the sum of the one before. Of other people’s events there are only the sums.',
      'To check: <code>sossego verify-pack FILE</code>. The program makes all sums again and says whether anything was changed. <code>pack.json</code> has the last sum; the shop can show the same in its journal with <code>sossego verify --data FOLDER</code>.',
      'What this does not prove: that the shop wrote down all that happened. It proves that what is here is what it wrote, in that order, and that nothing was changed since the last sum was noted. Sums alone prove nothing: whoever changed all of it could make them again. Compare the last one with one noted elsewhere, or with the shop’s own journal. Leaving something out is possible too: the program says how many events of the same frames are not shown; they are of other people, or were left out.',
    ]),
  ].join('')}</html>`
