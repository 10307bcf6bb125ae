import type { Chance } from './chance.ts'

const split = (names: string) => names.split(/\s+/)

const first = split(
  `
  Adriana Aline Amanda Ana Antônia Beatriz Bianca Bruna Camila Carla Carolina Cecília Cláudia Cristiane Daniela Débora
  Denise Eduarda Elaine Eliane Fabiana Fernanda Flávia Franciele Gabriela Gisele Helena Heloísa Isabela Jaqueline Jéssica
  Joana Juliana Karina Larissa Letícia Lívia Lorena Luana Lúcia Luciana Luísa Márcia Mariana Marta Mirela Mônica Natália
  Patrícia Paula Priscila Rafaela Raquel Regina Renata Rosana Sabrina Sandra Silvana Simone Sofia Sônia Tainá Tatiane
  Thaís Valéria Vanessa Vitória Viviane Yasmin Alan Anderson Breno Bruno Caio Cássio Davi Diego Douglas Eduardo Emerson
  Fábio Felipe Gilberto Guilherme Gustavo Henrique Igor Jonas José Leandro Lucas Marcelo Márcio Mateus Murilo Otávio
  Paulo Pedro Rafael Renato Ricardo Rodrigo Samuel Sérgio Thiago Vinícius Wagner Wesley`.trim(),
)

const last = split(
  `
  Abreu Aguiar Almeida Alves Amaral Andrade Assis Azevedo Barbosa Barros Batista Bastos Braga Campos Cardoso Carvalho Castro
  Coelho Correia Costa Cunha Dias Duarte Farias Fernandes Ferreira Fonseca Freitas Furtado Gomes Gonçalves Guimarães Lacerda
  Leite Lima Lopes Macedo Machado Magalhães Marques Martins Medeiros Melo Mendes Menezes Miranda Monteiro Moraes Moreira Mota
  Moura Nascimento Neves Nogueira Nunes Oliveira Pacheco Paiva Pereira Pinheiro Pinto Pires Prado Queiroz Ramos Rezende
  Ribeiro Rocha Rodrigues Salgado Santana Santos Silva Siqueira Soares Souza Tavares Teixeira Torres Valadares Vasconcelos
  Viana Vieira Xavier`.trim(),
)

/** A name as people write it on WhatsApp: mostly in full, some short, some with a sign. */
export const nameBy = (chance: Chance): string => {
  const one = chance.pick(first)
  const family = chance.pick(last)
  const way = chance.below(100)
  if (way < 68) return `${one} ${family}`
  if (way < 80) return `${one} ${chance.pick(last.filter(other => other !== family))} ${family}`
  if (way < 88) return `${one} ${family.slice(0, 1)}.`
  if (way < 94) return `${one} ${chance.pick(['✨', '🌻', '👠', '🙏🏽', '💛'])}`
  return `${one.endsWith('a') ? 'Dona' : 'Seu'} ${one}`
}
