/**
 * Real words, folded, that lie one slip or one sound away from a word of leaving. Found by trying every word of the
 * spelling dictionaries of the three languages; they are never taken for a slip.
 */
export const real = `abiso acular adular amular anao anclar anelar angular anilar annular anublar anudar anulai anulam anulas
  apagao aparelha aparelhe aparelhos aparelhou apre arretar arretei arretem asir avizor azular baia banar
  bandea bandeia bandejao bandejar bandejas bandera baser become bederre bege bolhantes booth borer bores
  boro borrarao both bummer caixao cancelai cancelam cancelamentos cancelas cancelemo canceller cancera
  cancerar cancere cancerem candela canela canelar canele canelem cantel canucela canuela canular carcel
  cats caucel cava cavar ceasse ceba cebar cedular cegue ceguem cellulars celulas champagne champana
  champanhas chancel chancela chancelar chancele chancelem chavao chic chick chicken chique chorreo cincel
  cincelar cohortar cohorte commercial comunicadas comunicador comunicamo comunicarao conato contactas
  contactou contamo contamos contanto contatai contatas contatei contates contracto contractos coorte
  coreo correspondente cortao crase crivado dandle decapito defice deice demover depurarao desabone
  desacotar desafilar desagotar desajuntar desaponta desapontando desapontar desapontara desaponte
  desaponteis desapontes desarticulam desarticulem desatando desayuntar descadastradas descadastrados
  descartarao descrecencia descreencia descubrais desentupa desentupais desentupas desentupias desfila
  desfilai desfilando desfilar desfilareis desfilarem desfilares desfilaria desfilasse desfilassem desfile
  desfilei desfilem desfilha desfilhando desfilhar desfilharem desfilhares desfilhasse desfilhassem
  desfilhe desfilhem desirmanasse desista desiste desisti desists desnatado desnatarao desonesta despuntar
  despunte destacardes destrincais destrocadas desvincularao devices devise diapositivo digitas digites
  digitos directa directs direst dispamos disparas dispares dispositiva dispositivos dominativo drooping
  dropping dumber earring eliminai eliminam eliminamo eliminarao encaminar encerar encercar encernar
  encerrai encerram encerrara encerras encertar enterrar errasse exir figure finalizai finalizam finalizas
  fishier fizzier gaja grouper habiz haja handled handler handles harsh hender hers hija hombre humero iii
  informas informed informei informer informers informs integracoes inteiracoes internacoes interrompei
  interrompia interrompo intersecao inumero inviar iteracoes jars jeja jetting jogao joguer kites kitten
  lessen limao limper liner listador listar loche mandao mandarao membrete menagem mensajera mobila
  mobilei mobilem mobiles mobilie mobilo moble motile mummer naja nominativa nominative nominativos nomo
  notificai notificam notificarao notificas notifico numbers numeram numere numeros oferte optou pacer
  paces pana panar parelho parne parra pars pasha passando passara passarao passeeis passeis passer
  passes pastagens pate paxa pazes phase phases phoned ponhais ponhas portables portagens potable priado
  primado privada privados privamo privando prospecte provado publicita publicitar publish quarteei
  quitarao railings recebar recover reeve reexiba reexibais reexibi reexibir relancas relancei relanceis
  relancem relaxa relaxar relazar remoler remoter removei removera removers removeu remozar repacer
  repasar retirarao retirees reve rever revokes rubricar rumaram sacarao sacha sachando sachar sachara
  sacharao sachas sandes sandez saqueeis sare scent seeing seen sender shaker shakes sheen ship sick
  sicken sicker sinalizar sique sushi taca tacando tacar tacara tacarao tacharao taquara taser taxe taxeis
  taxes telefonam telefonou telefoto telephoned telephony terminai terminal terminam terminas teste tester
  testos torpedas torpedes torpedoes torpedou transmissores umber umero unsubscribes veja vejar vejo viii
  voraz xales xiii xviii xxiii xxviii xxxi xxxii xxxiii xxxiv xxxix xxxv xxxvi xxxvii xxxviii zaca zaque`
