import { pages, rule, said } from './finding.ts'
import { bounded, foundIn, oneOf, phrases, sentencesOf } from './phrases.ts'

const thing = oneOf(`
  cpf|cnpj|rg|cnh|passaporte|pasaporte|passport|titulo de eleitor|dni|nie|nif|rut|cedula|curp|rfc|ssn
  social security(?: number)?|id (?:number|card)|driver'?s licen[cs]e
  documento(?:s)?(?: de identidade| de identidad)?|identidade|foto do (?:rg|documento|cartao)
  numero (?:d[oe] |de su |de tu |do seu )?(?:cartao|tarjeta|documento|conta|cuenta)
  (?:dados|datos) (?:bancarios|do cartao|del? (?:la |tu |su )?tarjeta|de pagamento|de pago)
  cartao(?: de credito| de debito)?|tarjeta(?: de credito| de debito)?
  (?:credit |debit )?card (?:number|details|info(?:rmation)?)|cvv|cvc|codigo de seguranca
  codigo de seguridad|security code|senha|contrasena|clave(?: de acceso| secreta)?|password|pin|token
  codigo (?:de verificacao|de verificacion|sms|que voce recebeu|que recibio)|verification code
  conta bancaria|agencia e conta|cuenta bancaria|clabe|cbu|iban|bank (?:account|details)(?: number)?
  account number|routing number|date of birth|mother'?s maiden name|nome da (?:sua )?mae
`)
const verb = oneOf(`
  envi[ea]r?(?:-nos|nos|me)?|nos envie|mand[ea]r?(?:nos)?|inform[ea]r?|informe-nos|digit[ea]r?
  respond[ae]r?(?:nos)?|passe|confirm[ea]r?|escrev[ae]r?|escrib[ae](?:nos)?|compartilhe|comparta|comparte
  indique|indica|ingrese|ingresa|facilite|facilitanos|facilite(?:nos)?|dinos|diganos|diga
  precisamos d[aeo]s?(?: seu| sua)?|necesitamos|send(?: us)?|reply|text us|provide|confirm|enter|share
  tell us|type|give us|message us|we need|submit|verify|fotografe|tire uma foto d[aeo]|preencha|complete
  mandanos|pasanos|responda con|complete con
`)

/** Asks for it: what is asked follows within a few words. */
const asks = bounded(`${verb}[^.!?\\n]{0,60}?(?<![a-z])${thing}`)

/** Says that it is never asked, keeps people from telling it, or tells where it is needed outside of the chat. */
const calm = phrases(String.raw`
  (?:nunca|jamais|jamas|nao|no|never|not|don'?t|do not|won'?t) (?:\S+ ){0,5}?(?:pedi\w*|pide\w*|solicit\w*|ask\w*|compartilh\w*|compart\w*|shar\w*|inform\w*|envi\w*|send\w*|request\w*|diga|passe|digite|repass\w*|precisa\w*|necesit\w*|need\w*)
  (?:na retirada|no balcao|na recepcao|na entrada|ao retirar|al retirar|al recoger|en recepcion|en la tienda|en el mostrador|at (?:the )?(?:pickup|counter|front desk|store|door|check-?in|reception)|leve|traga|apresente|presente|lleve|traiga|bring|when you pick up|no caixa|en caja)
  (?:no site|na pagina|en la pagina|en el sitio|no aplicativo|no app|en la app|in the app|on the (?:site|page)|no nosso site|en nuestra web|on our (?:site|website))
`)

export const personalDataRules = [
  rule({
    id: 'personal-data',
    severity: 'error',
    why: 'Meta forbids asking in the chat for numbers of cards, accounts and documents, for passwords and codes.',
    source: pages.policy,
    read: '2026-09-23',
    find: draft =>
      said(draft).flatMap(({ place, text }) =>
        sentencesOf(text)
          .filter(one => foundIn(one, calm).length === 0)
          .flatMap(one => foundIn(one, asks).map(found => ({ place, text: found }))),
      ),
  }),
]
