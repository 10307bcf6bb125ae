import type { connection as source } from '../pt-BR/connection.ts'

export const connection: Record<keyof typeof source, string> = {
  'pages.connection': 'Connection',
  'connection.title.none': 'The shop’s WhatsApp is not connected yet.',
  'connection.title.going': '{n, plural, one {# step} other {# steps}} left to connect WhatsApp.',
  'connection.title.whole': 'The shop’s WhatsApp is connected.',
  'connection.title.read': 'Sossego reads the shop’s quality and templates.',
  'connection.title.hand': 'You note by hand who asks to leave.',
  'connection.title.locked': 'The connection is locked.',
  'connection.title.key': 'WhatsApp no longer takes the access key.',
  'connection.key.change': 'Change the key',
  'connection.line': 'About ten minutes, one question at a time. You can stop and go on another day.',
  'connection.line.done': 'The keys stay on this computer only and are in none of the copies.',
  'connection.line.locked': 'Nothing was lost. Type the password that you chose for the keys.',
  'connection.practice':
    'The example shop comes connected to a make-believe WhatsApp. To connect the real one, switch to your own shop.',
  'connection.practice.do': 'Go to my shop',
  'connection.steps': 'Steps of the connection',
  'connection.go': 'Test and continue',
  'connection.testing': 'Asking Meta…',
  'connection.where': 'Where to click',
  'connection.show-secret': 'Show',
  'connection.hide-secret': 'Hide',

  'connection.way': 'What should Sossego do?',
  'connection.way.whole': 'Receive the messages and read the quality',
  'connection.way.whole.line':
    'Whoever writes STOP is heard at once. It needs an app of your own at Meta, and this computer switched on.',
  'connection.way.read': 'Only read the quality and the templates',
  'connection.way.read.line': 'Messages do not come in here. An access key is enough.',
  'connection.way.hand': 'Nothing: I note it by hand',
  'connection.way.hand.line': 'No account at Meta. You take notes, and import lists and exported chats.',
  'connection.way.go': 'Continue',

  'connection.app': 'Does the shop have its own app at Meta?',
  'connection.app.line':
    'It is a free entry on Meta’s site, through which Meta talks to Sossego. Nobody installs anything. If a provider looks after your WhatsApp, the account can be linked to an app of yours as well: ask them.',
  'connection.app.1': 'Open the address below and log in with the Facebook of whoever manages the shop.',
  'connection.app.2': 'Click “Create app” and choose the type “Business”.',
  'connection.app.3': 'In the list of products, add “WhatsApp” and choose the shop’s account.',
  'connection.app.4':
    'At the top of the page, switch from “Development” to “Live”. Without this, customers’ messages do not come in.',
  'connection.app.yes': 'I have one',
  'connection.app.done': 'An app of your own',

  'connection.token': 'What is the access key?',
  'connection.token.line': 'A long text that lets Sossego ask Meta how your account is doing.',
  'connection.token.1': 'Open “Business settings” and go to “Users” → “System users”.',
  'connection.token.2': 'Add a user with the name Sossego and the role “Admin”.',
  'connection.token.3': 'Under “Assign assets”, give it the app and the WhatsApp account, with full control.',
  'connection.token.4':
    'Click “Generate token”, choose the app and the expiration “Never”, and tick these permissions:',
  'connection.token.5': 'Copy the whole text and paste it here.',
  'connection.token.field': 'Access key',
  'connection.token.secret': 'App secret',
  'connection.token.done': '{app} · ends in {end}',
  'connection.token.forever': 'does not expire',
  'connection.token.ends': 'good until {date}',

  'connection.keep': 'How should the keys be kept?',
  'connection.keep.line':
    'This computer has no password safe that would protect the keys. Choose one of these two:',
  'connection.keep.passphrase': 'With a password that I choose',
  'connection.keep.passphrase.line':
    'Sossego asks for the password each time it opens. If you forget it, just connect again.',
  'connection.keep.passphrase.field': 'Password, eight characters or more',
  'connection.keep.memory': 'Only while Sossego is open',
  'connection.keep.memory.line': 'When you close it, the keys are gone, and you connect again next time.',
  'connection.keep.system': 'In this computer’s password safe',

  'connection.account': 'Which is the shop’s WhatsApp account?',
  'connection.account.line': 'Meta calls it the WhatsApp Business account. It has an ID number.',
  'connection.account.known': 'The key was made for {n, plural, one {this account} other {these accounts}}:',
  'connection.account.1': 'Open WhatsApp Manager and choose the shop’s account.',
  'connection.account.2':
    'Under “Overview”, look for “WhatsApp Business account ID”. It has about fifteen digits.',
  'connection.account.field': 'Account ID',

  'connection.numbers': 'Which numbers does the shop use?',
  'connection.numbers.line': 'Sossego watches the quality of those that you tick.',
  'connection.numbers.go': 'Continue',
  'connection.numbers.none': 'This account has no number yet. Add one in WhatsApp Manager and look again.',
  'connection.rating.GREEN': 'high quality',
  'connection.rating.YELLOW': 'medium quality',
  'connection.rating.RED': 'low quality',
  'connection.rating.UNKNOWN': 'quality not known yet',

  'connection.secret': 'What is the app secret?',
  'connection.secret.line':
    'With it Sossego knows that a message really came from Meta, and nobody can pretend to be a customer.',
  'connection.secret.1': 'Open your app on Meta’s apps page.',
  'connection.secret.2': 'Go to “App settings” → “Basic”.',
  'connection.secret.3': 'Next to “App secret”, click “Show”, copy it and paste it here.',
  'connection.secret.field': 'App secret',
  'connection.secret.done': 'ends in {end}',

  'connection.receive': 'Where do the messages come in?',
  'connection.receive.line':
    'Meta delivers the messages to an internet address. While this computer is off, it keeps them and tries again, for a day and a half at least.',
  'connection.receive.tunnel': 'Through a tunnel to this computer',
  'connection.receive.tunnel.line':
    'With a free account at ngrok. Sossego opens and closes the tunnel by itself.',
  'connection.receive.tunnel.1': 'Create a free account at ngrok.',
  'connection.receive.tunnel.2': 'Under “Domains”, copy the domain that it has already given you.',
  'connection.receive.tunnel.3': 'Under “Your Authtoken”, copy the tunnel key.',
  'connection.receive.domain': 'Domain',
  'connection.receive.key': 'Tunnel key',
  'connection.receive.key.kept': 'The key already kept still holds, unless you paste another one.',
  'connection.receive.address': 'Through an address of mine',
  'connection.receive.address.line': 'For those who already have a server, or a tunnel from another company.',
  'connection.receive.address.field': 'Address with https',
  'connection.receive.address.forward': 'Whatever arrives there must be passed on, unchanged, to',
  'connection.receive.address.then':
    'Once it is open, this shows where on this computer the address has to lead.',
  'connection.receive.none': 'Nowhere for now',
  'connection.receive.none.line': 'Sossego reads the quality and the templates. You note the requests.',
  'connection.receive.go': 'Open it and tell Meta',
  'connection.receive.opening': 'Opening the address and telling Meta…',
  'connection.receive.later': 'Nowhere for now',

  'connection.heard': 'Shall we see whether it arrives?',
  'connection.heard.line': 'From your phone, write “hi” on WhatsApp to',
  'connection.heard.wait': 'Waiting for the first message…',
  'connection.heard.silent':
    'Nothing has arrived yet. The most common reason: the app is in “Development”. At the top of its page, at Meta, switch to “Live” and write once more.',
  'connection.heard.skip': 'Continue without waiting',
  'connection.heard.check': 'Look again',
  'connection.heard.done': 'Arrived {ago}',
  'connection.heard.skipped': 'Without waiting for the first message',

  'connection.checks': 'What Meta says',
  'connection.check.elsewhere': 'Meta delivers the messages to another address, not to this one.',
  'connection.check.elsewhere.ok': 'Meta knows this address.',
  'connection.check.fields':
    'Some notices are missing: Meta does not tell everything that Sossego needs to know.',
  'connection.check.fields.ok': 'All notices are on.',
  'connection.check.unsubscribed': 'The shop’s account is not linked to the app.',
  'connection.check.unsubscribed.ok': 'The shop’s account is linked to the app.',
  'connection.check.overridden': 'Another tool has asked for this number’s messages.',
  'connection.check.overridden.ok': 'No other tool takes the messages.',
  'connection.check.silent': 'No message has arrived yet. The app may be in “Development”.',
  'connection.check.silent.ok': 'Messages are arriving.',
  'connection.mend': 'Put it right',
  'connection.paste': 'Enter it at Meta by hand',
  'connection.paste.line':
    'In the app, go to “WhatsApp” → “Configuration” and paste under “Webhook”. Then turn on each of the notices in the list.',
  'connection.paste.address': 'Callback URL',
  'connection.paste.word': 'Verify token',
  'connection.paste.fields': 'Notices',

  'connection.over.account': 'Account',
  'connection.over.numbers': 'Numbers',
  'connection.over.token': 'Access key',
  'connection.over.receive': 'Messages',
  'connection.over.keep': 'Where the keys are',
  'connection.over.asked': 'Last asked Meta',
  'connection.over.never': 'not yet',
  'connection.over.percent': '{percent} of the questions that Meta allows per hour',
  'connection.over.gaps': 'Not receiving',
  'connection.over.gap.long':
    'More than a day and a half: what was written at the beginning may no longer arrive. Check on the phone and note it here.',
  'connection.over.heard': 'last message {ago}',
  'connection.over.check': 'Look now',
  'connection.over.way': 'Mode',
  'connection.forget': 'Forget the connection',
  'connection.forget.line':
    'Deletes the keys from this computer. Contacts, requests and history stay. To switch it off on Meta’s side too, delete the system user there.',
  'connection.forgotten': 'The connection was forgotten. Contacts, requests and history are still here.',
  'connection.unlock': 'Open',
  'connection.unlock.field': 'Password for the keys',
  'connection.unlock.system':
    'This computer’s password safe did not open. Unlock the safe and open Sossego again. If that does not work, forget the connection and connect once more: contacts and requests stay.',

  'line.doubt.unproven': 'Not receiving yet: Meta has not reached this address',
  'line.doubt.elsewhere': 'Not receiving: Meta delivers to another address',
  'line.doubt.fields': 'Receiving only in part: some notices are missing at Meta',
  'line.doubt.unsubscribed': 'Not receiving: the account is not linked to the app',
  'line.doubt.overridden': 'Receiving only in part: another tool has asked for the messages',
  'line.doubt.silent': 'Nothing has arrived yet: see whether the app is live',
  'line.gap': 'was not receiving: {span}',

  'problem.token-shape':
    'This does not look like a whole access key. Nothing was kept. Copy it again, with no spaces inside.',
  'problem.token-wrong':
    'Meta does not accept this key: only part of it was copied, it was deleted, or its time is up. Nothing was kept. Generate another one and paste it here.',
  'problem.token-unsigned':
    'Your app also wants the app secret with every question. Paste the app secret below and test again.',
  'problem.token-lacks-messaging':
    'The key works, but the permission whatsapp_business_messaging is missing. Nothing was kept. Generate another one with both permissions ticked.',
  'problem.token-lacks-management':
    'The key works, but the permission whatsapp_business_management is missing. Nothing was kept. Generate another one with it ticked.',
  'problem.token-lacks-both':
    'The key works, but has neither of the two WhatsApp permissions. Nothing was kept. Generate another one with both ticked.',
  'problem.account-shape': 'The account ID has only digits, about fifteen of them. Nothing was kept.',
  'problem.account-is-app': 'This is the number of the app, not of the WhatsApp account. Nothing was kept.',
  'problem.account-is-number':
    'This is the code of a phone number, not of the account. The account’s is under “Overview”, in WhatsApp Manager.',
  'problem.account-wrong':
    'Meta did not find this account, or the key has no access to it. Nothing was kept. Check the digits, and whether the account was assigned to the system user.',
  'problem.account-not-assigned':
    'The account exists, but the key can’t see it. In “Business settings”, assign the WhatsApp account to the system user and test again.',
  'problem.secret-shape': 'The app secret has 32 letters and digits. Nothing was kept. Copy it again.',
  'problem.secret-wrong':
    'This is not the secret of this app. Nothing was kept. Check whether you opened the right app.',
  'problem.address-shape': 'This is not an internet address with https. Write it like this: shop.example.com',
  'problem.port-taken':
    'Another program on this computer already uses the place where Sossego receives. Close the other program and try again.',
  'problem.tunnel-token': 'ngrok does not accept this tunnel key. Copy the key again under “Your Authtoken”.',
  'problem.tunnel-domain':
    'ngrok does not give this domain to this key, or it is already in use elsewhere. Check under “Domains”.',
  'problem.tunnel-silent': 'The tunnel did not open. Nothing was lost; Sossego tries again by itself.',
  'problem.tunnel-lost':
    'the tunnel broke off. Sossego opens it again by itself; Meta keeps the messages in the meantime.',
  'problem.tunnel-missing':
    'The tunnel part did not come with this Sossego. Install it again, or use an address of your own.',
  'problem.callback-refused':
    'The address is open here, but Meta could not reach it. Check whether it leads to this computer and try again.',
  'problem.connection-locked': 'The keys are locked. Nothing was changed. Type the password first.',
  'problem.connection-no-token': 'The access key is missing. Nothing was changed.',
  'problem.connection-no-secret': 'The app secret is missing. Nothing was changed.',
  'problem.connection-no-account': 'No account is chosen yet. Nothing was changed.',
  'problem.connection-no-number': 'Tick at least one number.',
  'problem.connection-not-open': 'The address is not open at the moment. Nothing was changed.',
  'problem.connection-practice': 'The example shop connects to nothing. Switch to your own shop.',
  'problem.passphrase-wrong': 'This is not the password. Nothing was lost; try again.',
  'problem.seal-weak':
    'This computer does not protect the keys. Choose a password, or keep them only while Sossego is open.',
  'problem.secrets-locked':
    'There are keys here that could not be opened. Nothing was changed. Open them with the password, or forget the connection.',
  'problem.graph-silent':
    'Meta did not answer: perhaps there is no internet. Nothing was lost; try again in a while.',

  'banner.key.ends':
    'The WhatsApp access key is only good until {date}. Create another one before then, and change it in',
  'banner.key.over':
    'The WhatsApp access key has not been valid since {date}. Nothing is lost here. Create another one and change it in',
  'banner.version.ends': 'This Sossego can only talk to Meta until {date}. Update Sossego before then.',
  'banner.version.over':
    'This Sossego has been too old to talk to Meta since {date}. Nothing is lost here. Update Sossego.',
}
