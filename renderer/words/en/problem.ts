import type { problem as source } from '../pt-BR/problem.ts'

export const problem: Record<keyof typeof source, string> = {
  'problem.kind.bad-input': 'Something was not filled in as Sossego expected. Nothing was changed.',
  'problem.kind.not-found': 'This is no longer here. Go back to the list and try again.',
  'problem.kind.disk': 'The disk refused to save. Nothing already saved was lost. Check for free space.',
  'problem.kind.network': 'The internet did not answer. Nothing was lost; try again in a while.',
  'problem.kind.whatsapp': 'WhatsApp did not accept it. Nothing was changed here.',
  'problem.kind.bug': 'Something went wrong inside Sossego. What was saved is still saved.',
  'problem.engine-lost':
    'Sossego is still getting itself back in order. Nothing was changed; try in a few seconds.',
  'problem.engine-restarted':
    'Sossego had to restart just then. Check whether it is as you wanted and, if not, do it again.',
  'problem.no-such-request': 'This request is no longer here. Nothing was changed.',
  'problem.no-such-person': 'This contact is no longer here. Nothing was changed.',
  'problem.already-decided': 'This request was already decided. To change it, undo it first.',
  'problem.nothing-to-undo': 'There is nothing to undo: this request is already open.',
  'problem.bad-phone':
    'This does not look like a phone number. Write it in full, for example +55 31 98888-7777.',
  'problem.phone-which-area': 'The area code is missing. Write it like (31) 98888-7777.',
  'problem.phone-which-country':
    'Which country is this number from? Write + and the country code, for example +351 …',
  'problem.phone-too-short': 'This number is missing digits.',
  'problem.phone-too-long': 'This number has too many digits.',
  'problem.phone-group': 'This is the code of a group, not the number of a person.',
  'problem.phone-private-id': 'This is an inner code of WhatsApp, not a number.',
  'problem.phone-rounded': 'A spreadsheet rounded this number. Type all of its digits.',
  'problem.proof-missing': 'How do you know? Please say so: it is the proof that protects your shop.',
  'problem.not-in-practice': 'This only works in the example shop.',
  'problem.disk-full':
    'The disk is full. What was saved stays saved. Free some space: Sossego will save again by itself.',
  'problem.disk-refused':
    'The disk did not let us save. What was saved stays saved. Sossego tries again every ten seconds.',
  'problem.damaged':
    'A data file is damaged. Sossego has not touched it. Keep a copy of the folder and ask for help.',
  'problem.found-repaired':
    'a file was damaged and has been made again from the second folder. Nothing was lost.',
  'problem.found-mirror-off':
    'the second folder is not getting copies now. The data itself is saved; Sossego will try again.',
  'problem.found-copy-failed':
    'today’s safety copy could not be made. The data itself is saved; Sossego will try again.',
  'problem.from-the-future':
    'This data was saved by a newer Sossego. Nothing was changed, and all that can be read is here. Update Sossego to save again.',
  'problem.found-torn':
    'the last saving had stopped half-way, perhaps in a power cut. It was set aside, and nothing confirmed was lost.',
  'problem.found-bad-document':
    'a summary was spoilt and has been made again from the full record. Nothing was lost.',
  'problem.in-use':
    'Your data is already open in another Sossego. Nothing was changed. Close the other one and try again.',
  'problem.not-delivered': 'The message did not reach the practice shop. Nothing was changed; try again.',
  'problem.no-account': 'No shop is open. Choose one to begin.',
  'problem.phone-stray-zero':
    'This number has a zero too many. Write it with its country code, for example +44 7911 123456.',
  'problem.phone-empty': 'The number is missing.',
  'problem.phone-not-a-number':
    'This does not look like a phone number. Write it with its country code, for example +44 7911 123456.',
  'problem.no-such-example': 'This example is no longer here. Nothing was changed.',
  'problem.word-empty': 'There is no letter here that could be recognised. Nothing was kept.',
  'problem.word-too-long': 'The word is too long. Nothing was kept; keep to five words at most.',
  'problem.word-too-short': 'The word is too short: it is typed by accident. Nothing was kept.',
  'problem.word-number': 'A number answers menus and questions. Nothing was kept; choose another word.',
  'problem.word-yes-or-no': 'This word answers many questions. Nothing was kept; choose another.',
  'problem.word-everyday': 'This word comes up in conversations every day. Nothing was kept; choose another.',
  'problem.word-goods': 'This word is also said of orders or appointments. Nothing was kept; choose another.',
  'problem.word-unclear': 'This word may mean other things. Nothing was kept; in that case you decide.',
  'problem.word-known': 'Sossego understands this word that way already. No need to teach it.',
  'problem.word-opposite': 'This word already means something else to Sossego. Nothing was kept.',
  'problem.file-unreadable':
    'The file could not be read: perhaps it was moved. Nothing was kept; choose the file again.',
  'problem.file-cut-short': 'The file came incomplete and was not saved. Nothing is lost here; try again.',
  'problem.no-such-file': 'This file is no longer here. Nothing was changed; try again.',
}
