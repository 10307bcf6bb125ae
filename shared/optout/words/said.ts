/**
 * Words that customers say to shops about other things, in Portuguese, Spanish and English, folded: counted over
 * the messages of our own test sets that ask for nothing. An owner may not make one of them her own word, and none
 * is ever taken for a slip near a word of leaving.
 */
export const said = `abbreviations abencoe aberto abierta abierto about abre abrem abren abril abriu absagen acaba academia
  accidentally account aceita aceitam aceite aceito aceitunas aceptan acesso acetona achei acordo acougue
  acredito acrilicas acucar add address adesivo adiciona admission adocante adorei adoro adorou advogado
  after afuera again agenda agendado agendamento agendar agent agora agosto agradeco agua aguacate aguardo
  aguentava aguento ahi ahora aids ainda aire ajuda alagada alarm alarme alcanza alcanzo alemao alergica
  alerts algo algodon alguma ali all alla almoco alta alterations alto aluguel aluno amable amables amanha
  amarelo amarillo ambulancia amei amendoim america amg amiga amo amor amou ana and anda annuler annulla
  ano anos anota anotenme another anterior antes anti antibiotico antibiotics anticoncepcional antiga
  antigo anual anular anulen any anymore anyone anytime anyway anywhere aos apaga apagar apaguei apareceu
  aparelho apartado ape apertado aplicativo app apple appointment aprovados aquele aqui are armacao
  armazon arrependimento arrive arrived art articulo asado asesor asi asking assim assinatura assino
  atacado ate atencao atende atendente atender atendi atendida atendieron atendimento atiende atienden
  atrasada atrasado atrasar atraso atualiza atualizar audio aula aumentar aumentaram auto autocarro
  automatica automatically automatico autorizacao autorizo available avenida avisa avisada avisando avisar
  avisaram avisarme avisaron avisen aviso avisos avo away ayer ayuda azeitona azucar azul back background
  bag bagel bah baita baixar baixo baixou bajado bajale bajame bajan bajar bajas baje bajen bajo balcao
  bale ballet banco banho bank barato barba barulho basta bastante batata batch bath batom bazar bebe
  beeping before bege beleza bell belo bem bendiga berapa best besteira bicicleta bien bigger bill
  birthday bjs black blanco bleeding blocked bloqueada bloqueado bloqueador bloquear bloquearam bloquearon
  bloqueei bloqueia bloqueou blow blue blueberry blusa boa bolao boleto bolo bolsa bolso bom booking boots
  bordados borra borrada borralo borrame borraron borre borren borro botar botei bow box brake brakes
  branco bread breakfast brigadeiro brilliant brincadeira brincos brinde bring broken broma brownie
  brownies brows buen buena buenas buka burger bus buscar busco buscou buses but buy cabeca cabelo cable
  cachorra cachorro cada cadastra cadastrar cadastro cade cadeira cafe caiu caixa caixas caixinha caja
  cajas cake calabresa calca calco calidad call calling calls calorias cama cambiala cambiar cambiarlo
  cambio came caminhao camisa camiseta campainha campinas can cancel cancelado cancelala cancelame
  cancelamento cancelaram cancele cancelei cancelem cancelen cancellation cancelled cancelo cancelou
  canetinhas capricha car card cardapio cardiaco carla carne caro carona carrega carrinho carro carrying
  cart cartao casa casaco casamento cash castanho castrar cat catalog catalogo catapora catering catupiry
  causa cdc cebola cebolla cebollin cedo celular cenoura centre centrifuga centro cerca certificado
  certinho certo certos ces cesta chair chama chamada chamado chamaram chame chamo chamou change changed
  chapinha charge charging chat chave che check cheers chefe chega chegada chegam chegando chegar chego
  chegou cheguei cheio chia chiar chica chiclete chip chocolate choose choosing choque chorando chorar
  chovendo chover churrasco chuva cidade cigarro cilantro cima cinta cinza cirurgia cita claro clase
  clases class cleaning cliente clientes clinica cliquei close closed club cnpj coaching cobertura cobran
  cobranca cobrar cobraram cocar coceira coche code codigo coentro coisa coisas cola colecao colectivo
  colher collect coloca colocar colocou coloquem color colour com comanda combi combinado combo come
  comecar comedor comer comigo coming como compania company compativel completa compra comprar compre
  comprei compro comprobante comprovante con condominio cone confirmacion confirmada confirmado confirmar
  confirmo congelado congelar conheco consegue consegui conseguindo conseguir consent consentimento
  consentimiento conserje consertam conserto consigo consulta conta contato contestar continuem contract
  contrato conversa convidados cookies copa copia copo copy cor cordoba corner correio correios corrente
  correo corrida corrigir cortada corte cosa cosas cotizacion couch could counter courier cover coxinha
  cpf credito creme crianca criancas cuando cuanto cuenta cuesta cuota cupom curitiba curso curta custa
  cut cycle dada dado dados dai dale damage dame dan daqui dar darme das data date datos daughter day
  deals debe debito debo decaida decias decoracao deixa deixar deixe deixei deixem deja dejalo dejame
  dejar dejara dejaron deje dejen dejes dejo del delay deleta delete deleted delivers delivery demais
  demora demorei dental dente dentes dentista denuncia depois deposit derecha dermato desativa desativo
  descadastrei descadastro descadastrou descartar descartavel descascar desci desco desconto desculpa
  desde desejo desejos desinscrever desisti desistir desisto desliga desmarca desmarcar desparasitar
  despues dessa desse detalhes detiene deu deus devolucao devolucion devolve devolvem devolver devuelven
  dezembro dia diabetica diarreia dias did didn died dieron diet dieta dificil digame digital digo dije
  dijo dine dinheiro dio dios dipirona diplomado direccion direito direto diretora dirigindo discussion
  disparando dispatched disponivel disse diwali dizzy dnv dobladillo doble doce docena doctor doctora
  documento doente doentinha does doesn dog doing dois doler dolerme dolor domicilio domingo domingos don
  donde done dono dont door dor dormindo dos doutor down doy dra dress dripping drive driver drop dropping
  dry duas duda duele duplicado duvida duvidas duzia early eating edad efectivo efeito ela ele elegi
  eletricista elimina eliminalo eliminas elimine ellos else elsewhere email embalagem embora embrulhar
  empanadas empieza empiezo emprego empresa encaixar encaixe encantan encerra encerrar enche encomenda
  encomendar encuentro end endereco ending ends enero enferma enfermo engano enough enquanto ensalada
  entao entender entendi entendido entiendo entra entrar entre entrega entregador entregam entregar
  entregue entrei entrenar entro entrou envia enviar enviarme envie enviem envien envies envio envios enzo
  equipe equivocado equivoque era eran errada errado errei erro error escalera escandalo escola escolar
  escolher escolhi esconder escova escreve escriba escribe escribieron escribio escribir escribirme
  escrito ese esgotado esmalte eso espalda espera esperar espero esposa esposo esquece esqueci esquenta
  esquina essa essas esse esta estacionamento estampa estampado estao estare estaria estava este esto
  estoque estorna estou estoy estrada estranho etiqueta every everything exame exchange exclua excluam
  exclui excluir excursao excursion exercicio experimental experimentar extracao extraccion extraction
  fabricar facil faco factura fala falar faleceu falei falem falling falo falou falta familia family
  farmacia fator favor faxina faz fazem fazendo fazer fds febre fecha fechado fecham fechar fechou fee
  feel fees feijoada feio feito feliz feriado ferias festa festivo fevereiro fiado fica ficam ficar fico
  ficou fidelidade fiebre fiesta fila filha filho filling filtro fim fin final finalizar financeiro fine
  fiquei firme first fiscal fisio fiz flights floor flor flores foi folheto fone for fora forget form
  forma fornada forno fosco foto fotos found fralda frances frango franja frayed free freio frente fresa
  fresco frescura frete friday fridays frio from front fuera fui fumar funciona funcionar fundo funny
  furar futbol gado galletas ganhei garagem garantia gate gato gel gelir gelish gelo gente gentileza get
  getting gift glasses gluten golden golpe gone good gorgeous gostaria gostei gosto got gotas gotten graca
  gracas gracias graduacion grana gratis grato green gripada grita groomer grupo guarda guardanapo guardar
  guardaram guarderia guarita guincho guria gusta gusto guys gym hablar hace hacen hacer had hago haha
  hair haircut hamburguesas han hand happy hasta haul have haven hawaiana hay hein help her hermana
  hermoso hers hice hidratacao hija hijo him hinchar hoje hola hold home hora horario horas horizonte
  hospedagem house houve how hoy ibuprofeno idea ignora ignore iguais igual imprevisto inclua inclui
  incomoda incomodando incomodar indicado infantil inflamatorio info informacion informacoes information
  ingles iniciar inscrever inscrevi inscricao insta instalacao instalaram integral intensidad interes
  interesa interesse interested interfone internet interromper interrompi inveja invoice irma irmao isso
  item items its jaja jajaja jalapeno jam jamais janeiro jantar jardim jean jefe jeito jessica jitomate
  joao job joelho jogar jogo joguei join jose judo jueves julho julia junho juros just justificante kapan
  karate kargo keep keeps ketchup key kid kilo kindly kkk kkkk kkkkk kkkkkk lactose lado ladrar lanche
  landlord laranja largar las last late later lattes lava lavadora lavagem lavagens leaflets leak leaks
  lease leave leches left legal legit leite lembrete length lentes les let letras levar levo liberar
  licking licuadora liga ligacao ligam ligando ligar ligaram ligo ligou ligue like limpeza limpieza linda
  lindas lindo linea linha link list lista listo livraison llamame llamar llames llamo llanta llega
  llegado llegan llegando llego llegue llena llevar llevo llover lluvia loaves login logo loiro loja lol
  longer longo look looking los lose loss lost love loved lovely luego lugar lunch lunes luz machine mae
  maio maionese mais make making mal malhar mall mama manana manaus mancha manchas manda mandado mandam
  mandame mandando mandar mandaram mandarme mandaron mandas mande mandei mandem manden mandes mando mandou
  manha manicure mano mantem manutencao many maquina maquinas maquininha marca marcelo marco marcos
  marginal maria marido marmita martes marzo mas massa massagem matam material maternidad maths matricula
  matriz maybe mayo mayonesa meal media medialunas medica medico medida medidas medium meeting meia meio
  mejor mel melhor melhorar melhorei membership membresia men menina menino menos mensagem mensagens
  mensaje mensajes mensal mensual mensualidad menu mes mesa mesada meses mesmo message messages metade
  metro meu meus mexicana mid mide midi miercoles mil milho milk mim min mind mine minha mins minutinho
  minutos mis mismo miss missed missing mitad moca mochila moco modelo modelos moeda molestan molesto
  molho mon monday monte month monthly morango more morning mornings morrendo morreu morri motion moto
  motoboy motoqueiro motor moved mover msg msgs msm mto much muchas mucho mudado mudei mudou mueble muela
  muffin muito mulher multa murio musculacao music muted muy myself nada nadie nail name nan nao nata
  natacao natacion natal natural navio near nearby nearest necesitan necesito need needful negro neighbor
  neighbour nem nenem nenhum nenhuma nessa netflix never newsletter next night nina ninguem ningun ninho
  nino ninos niteroi nobody noches noise noite nomas nombre nome non nope nordeste normal normally nos
  nossa not nota nothing notice nova novembro novidade novidades novo now nozes num number numero nunca
  oat obg obra obrigada obrigado oculos odontologico ofertas off offer offers office oil old olhando olhar
  olho olores omg once onde one ones onibus onions onix only ontem opcao opcoes open operacion operadora
  operar opt opted options orale orcamento ordem orden order ordered orders ordine orelha original
  ortodoncista other otima otimo otimos otitis otra otro out outra outro outubro ouve ouvido ouvir over
  own oxe paciencia package pacote padaria pads paga pagado pagamento pagar pagina pago pagou pague paguei
  pai paid pain pais pan panetone panfleto pantalla pantalon pao papel paquete par para parabens parada
  parado parafuso paraguas param paran parando pararam parcel parcela parcelado parcelar parches parcial
  parei paren pares park paro parou participacao participar partir pasame pasar pasaron pasas paso passa
  passada passar passei passeio passo passou pastel pastilla pastillas patches patel paulo pausar pause
  pay payment peca pechuga pedi pedido pedidos pedir pediu pedro pegar pego pela pele pelo pelos pendente
  pensar pensarlo pense people pepperoni pequena perco perder perderme perdi perdon perdona perfect
  perfecto perfeito pergunta period perrita perro persona personalizada perto perturba pessoa pessoal
  pessoas pfv phone phones photo physics picanha picante pickles pickup picles pics picture pido pie
  pilates pills pimenta pino pintar pintura piso pistache pix pizza pizzas placa place plan plano planta
  plantao please plis pls pneu pobre poco pode podem poder poderiam poe policia polish pomada pon poneme
  pongan ponme pontas pontos popular por porch porfa porque porta portao portaria porteiro portero
  portuguesa posso posto pottery pouco ppi pra praca praia prazo precio precios precioso precisa precisam
  precisar preciso preco precos preferida prefiro preocupar presa prescription presenca presente presentes
  presion pressa presupuesto preto prezados price prices primer print privado priya pro problem problema
  procedimento procon producao producto produto produtos prof profe professor professora programa
  progressiva prometeu promo promocao promocional promociones promocoes promos promotions pronta pronto
  propaganda proteina proxima puder puede pueden puedes puedo puerta pues pull puntas puppy puse put qdo
  quais qual quando quantas quantidade quanto quarta quartinho quarto quase quatro que quebrado quebrou
  queda quedado quedo queijo quem quentinho quer querem querendo querer queria querida quero queso queue
  quibe quien quiero quieta quinta quinto quis quiso quit quita quitale quitame quitar quitenle quites
  quizas quotation quote racao rack rain raining ralei ramen ran rapaz rascarse rash rastreio rato ready
  real rebaja recado receba recebe recebendo receber receberam recebeu recebi recebimento recebo receipt
  receipts receita receitas receive received receiving recepcao recepcion recesso recheado reciba recibi
  recibido recibir recibirlo recibo recoger recojo recomiendan red reembolso reenvia reenvian reenviar
  reenvias reenviem refaz refazer refeicao refill reforco refri refund refunded regala regalo relogio
  remarca remarcar remedio remocao remova removal remove removed removem removida renata rendez renovar
  repartidor reparto repente reply replying reschedule resend reserva reservado reservam reservar
  reservation resisto resolve responda responde respondem responder respondeu respondi respondido respondo
  resposta restart resultado resume retira retirada retirar retirem retomar retorno return reuniao reunion
  review revisao revista ribbon rico right ring rio risca robo roda rodas rodilla rodizio rojo roleta
  ropero rosa rosario roupa router rua running rush sabado sabados sabe saber saca sacame sacar sacaron
  sache sacola saem sai saia saida saindo saio sairia saiu salada salao sale salen salgado salgo sali
  saliendo salieron salimos salio salon salsa salvo samsung sandalia sangramento sangrar sangue sao sapato
  saquele saquen saquenme saques sara saturday saturdays saudade scam schedule school scratching season
  second sedex see segue seguinte segunda segundo segura seguro sei selling sem semana semestre sempre
  senao senas send sending senha senhor sent sentindo separa separado separar ser serasa sergio serve
  service servicio servico serving servir sesame sessoes setembro seu sexta shampoo shaped share she shelf
  shih ship shipment shirt shoes shop shopping should show sick side sigan sign sigo sigue silla sillon
  sim simm sin sinal since sir siso sistema site size sizing slots slow small smoking sms sneezing soares
  sobrancelha sobre sofa sogra sola solar solicitar solicito solo son soneca sonhar sorpresa sorry sorteio
  sorteo sou sounds sourdough souza soy sozinho spam spc spin spinning squeal stain stains start still
  stitches stock stopped stopping stops storage store street study stunning sua subio subir subscribe
  subscription sucesso suco sufoco sugar sunday sure surgio surgiu surpreender surprise sus suspende
  suspender swap tabela table tablets tacos tag take takes taking talher talk talla taller talles talvez
  tamanho tambem tambien tantito tao tarde tarjeta tarta tartaro tattoo tatuagem tatuaje tava taxa tche
  tea teasing tecnica tecnico tela telefone tell tem tempo temporada tenes tengo tenho tenis ter terca
  tercero term termin termo termos teve texas text texted texting texts than thank thanks that the them
  there these they this thor those thought through thru thurs thursday tiempo tienda tienen till timbre
  time tinha tinham tinta tinte tira tiram tirar tiraram tire tirei tirem tires tiro tirou tiver toca
  tocar toda todavia today todo toko told tomar tomo tomorrow tonight too took top toquen tornillo torta
  tosa toser tosse tossir total town trabajo trabalhar trabalho tracking traer trainer tranca trancar
  tranquila transferencia transfiero transito transportadora tratamento trava travou treatment tres trim
  trip troca trocam trocar troco troquei truck tudo tues tuesday turma turno two tzu uber ultima ultimo
  uma umas una unas unha unidades uniform uniformes unimed unit uno uns unstoppable unsubscribed until
  upstairs urgente usa usar ustedes utiles vaca vacina vaga vagas vai vale valer valeu valor van vao
  varejo vazamento vcs vdd veces vecina vecino veio vejo velho vem vemos vence vendedor vendedora vendem
  vender venha venho vento ver verao verde vergonha vermelho vestido veux vez vezes viajando viajar viaje
  video vidro viene viernes vindo vip vir visita visitar visse vitamina vitrine viu vivia vivo vizinha
  vizinho voce voces volta voltando voltar voltei volto voltou volver vomitar vontade voo vou vous vovo
  voy vueltas vuelvo wait waiting waitlist want wants warranty was wash washing washington wednesday week
  weekend weight well were what whats whatsapp when where which white who whole why wifi will wine with
  without won wont work working works worries wrong xarope xfa yellow yep yes yesterday yet yoga you your
  yours zaman zap zapatos zoom сколько стоит אתם מתי פתוחים السعر 営業時間は`
