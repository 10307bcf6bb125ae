import type { meta as portuguese } from '../pt-BR/meta.ts'

export const meta: Record<keyof typeof portuguese, string> = {
  'problem.meta-token':
    'WhatsApp no longer accepts this shop’s access key. Nothing here was lost. Make a new key and change it in Settings → Connection.',
  'problem.meta-permission':
    'The access key can’t do this: a permission is missing, or the account was not assigned to it. Nothing was changed. See what is missing in Settings → Connection.',
  'problem.meta-too-often':
    'WhatsApp asked for a pause, because there were too many questions in a short time. Nothing was lost; Sossego goes on by itself.',
  'problem.meta-later':
    'WhatsApp has problems at the moment. Nothing was lost; Sossego tries again by itself.',
  'problem.meta-same-person':
    'There were too many messages to the same person in a short time. This one was not sent; wait a little and try again.',
  'problem.meta-registering':
    'This number was registered and removed too many times. Nothing was changed. Wait three days and try again.',
  'problem.meta-spam':
    'WhatsApp is holding back this number’s messages, because many people blocked or reported it. Stop the offers and open Quality.',
  'problem.meta-category':
    'WhatsApp limited what can be sent, because templates are in the wrong category. Open Quality and see which.',
  'problem.meta-restricted':
    'WhatsApp restricted this account because of its policies. Nothing here was lost. See why, and ask for a review, in Meta’s Business Support Home.',
  'problem.meta-locked':
    'This account is locked or disabled on WhatsApp. Nothing here was lost. See why in Meta’s Business Support Home.',
  'problem.meta-country': 'WhatsApp does not let this shop write to this country. The message was not sent.',
  'problem.meta-wrong-id':
    'WhatsApp does not know this ID. Nothing was changed. Check the ID in Settings → Connection.',
  'problem.meta-request':
    'WhatsApp did not understand what Sossego asked. Nothing was changed. It is our mistake: send the details to support.',
  'problem.meta-experiment':
    'WhatsApp did not deliver it: this person is part of a test by Meta. It is no request to stop, and there is nothing to do.',
  'problem.meta-own-number': 'The message was for the shop’s own number, and was not sent.',
  'problem.meta-unreachable':
    'The message did not arrive: perhaps this number does not use WhatsApp. It is no request to stop.',
  'problem.meta-test-number':
    'Meta’s test number only writes to people on the test list. The message was not sent.',
  'problem.meta-display-name':
    'WhatsApp has not approved the shop’s name yet. Ask for approval in WhatsApp Manager.',
  'problem.meta-payment':
    'There is a problem with this account’s payment. Check the payment method in WhatsApp Manager.',
  'problem.meta-registration':
    'This number is not registered on WhatsApp, or registering it failed. Register it in WhatsApp Manager.',
  'problem.meta-day-over':
    'More than 24 hours have passed since this person last wrote, and only a template can be sent. The reply was not sent.',
  'problem.meta-cap':
    'WhatsApp did not deliver this offer: the person has had too many offers already. It is no request to stop. Don’t send it again today.',
  'problem.meta-stopped': 'This person stopped the shop’s offers on WhatsApp. Sossego noted the “no”.',
  'problem.meta-unsupported': 'WhatsApp does not show this kind of message here. Open the chat on the phone.',
  'problem.meta-media': 'The file could not be fetched or sent. Nothing was changed; try again.',
  'problem.meta-pages':
    'WhatsApp’s list changed while it was being read. Nothing was lost; Sossego reads it again from the start.',
  'problem.meta-needs-phone':
    'For this message WhatsApp needs the person’s phone number, and only the username is known. It was not sent.',
  'problem.meta-marketing-off':
    'This number’s offers go through another service of Meta’s. The message was not sent from here.',
  'problem.meta-template-missing': 'This template does not exist in this language, or is not approved yet.',
  'problem.meta-template-long':
    'The template’s text gets too long once it is filled in. Shorten what goes into the gaps.',
  'problem.meta-template-policy':
    'The template’s text goes against one of WhatsApp’s policies. Open Quality and see what to change.',
  'problem.meta-template-paused':
    'WhatsApp paused this template, because many people did not like it. Open Quality before you use it again.',
  'problem.meta-template-off':
    'WhatsApp disabled this template for good. Make another one, and first see in Quality what bothered people.',
  'problem.meta-template-full':
    'This account has as many templates as WhatsApp allows. Delete one that you no longer use.',
  'problem.meta-identity':
    'This person’s phone has changed, and WhatsApp wants to be sure that it is still them. The message was not sent.',
  'problem.meta-block-some': 'Not everybody could be blocked or unblocked.',
  'problem.meta-block-full': 'WhatsApp’s list of blocked people is full. Nobody new was blocked.',
  'problem.meta-insights':
    'WhatsApp does not give these figures for this account, or they were not turned on in WhatsApp Manager yet.',
  'problem.meta-history': 'WhatsApp does not hand over this number’s old chats. New ones arrive as always.',
}
