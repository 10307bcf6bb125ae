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
  'problem.reply-replied': 'This request was already replied to.',
  'problem.reply-unsure':
    'WhatsApp did not confirm, and nobody can tell whether the reply went out. So as not to send it twice, Sossego doesn’t try again. If WhatsApp says that it arrived, you will see it here.',
  'problem.reply-silent': 'This person asked not to be answered. Silence is the best reply.',
  'problem.reply-complains': 'This person is upset. A reply would only make it worse, so Sossego sends none.',
  'problem.reply-not-here':
    'This person did not write a message to the shop, and WhatsApp only allows replies to who wrote.',
  'problem.reply-nothing': 'There is nothing to confirm here.',
  'problem.reply-closed':
    '24 hours have passed since the last message, and WhatsApp takes no more replies. The request still counts.',
  'problem.reply-no-account': 'To reply from here, connect the shop’s WhatsApp.',
  'problem.reply-no-number': 'The number that this person wrote to is not connected here.',
  'problem.reply-offline':
    'No internet: the reply did not go out. The text is still here; try again when the internet is back.',
  'problem.reply-later':
    'WhatsApp takes no messages right now. The reply did not go out, and the text is still here. Try again in a while.',
  'problem.reply-unsaved':
    'The reply went out, but the disk did not let us note it. It will not be sent again.',
  'problem.no-such-request': 'This request is no longer here. Nothing was changed.',
  'problem.no-such-template': 'This template is not here any more. Nothing was changed.',
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
    'The disk of this computer is full, and Sossego has stopped saving. What was saved is safe. Free about 200 MB: it goes on by itself. Until then, send no offers: a request to leave may not have arrived.',
  'problem.disk-refused':
    'The disk did not let us save. What was saved stays saved. Sossego tries again every ten seconds.',
  'problem.damaged':
    'A data file is damaged. Sossego has not touched it. Keep a copy of the folder and ask for help.',
  'problem.found-repaired':
    'a file was damaged and has been made again from the second folder. Nothing was lost.',
  'problem.found-copy-failed':
    'today’s backup could not be made. The data itself is saved; Sossego will try again.',
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
  'problem.no-file': 'The file is no longer here. Nothing was kept; choose the file again.',
  'problem.too-big':
    'The file is too big. Nothing was kept. A list can be split into parts; a chat can be exported without media.',
  'problem.too-many-files':
    'Too many files are open. Nothing was kept. Close Sossego, open it again and choose the file.',
  'problem.too-many-rows': 'The list has more than two million rows. Nothing was kept; split it into parts.',
  'problem.too-many-columns':
    'The table has more than 200 columns. Nothing was kept; leave only name, number and what you need.',
  'problem.cell-too-long':
    'One of the texts is too long for a list of contacts. Nothing was kept; check that it is the right file.',
  'problem.not-text':
    'This file is neither text nor a spreadsheet. Nothing was kept; check that it is the right file.',
  'problem.not-a-list':
    'There are no contacts in this file. Nothing was kept; check that it is the right file.',
  'problem.zip-bomb':
    'The compressed file grows too much when it is opened. Nothing was kept; ask for the list as a spreadsheet.',
  'problem.zip-too-many':
    'The compressed file holds too many things. Nothing was kept. If it is a chat, export it without media.',
  'problem.zip-unsafe-name':
    'The compressed file has names that are not safe. Nothing was kept; ask for the list as a spreadsheet.',
  'problem.zip-nested':
    'There is another compressed file inside this one. Nothing was kept; open it first and choose the list.',
  'problem.old-excel':
    'This spreadsheet is of the old Excel (.xls). Nothing was kept. Open it in Excel and save it as .xlsx.',
  'problem.locked-file':
    'The file has a password. Nothing was kept. Open it, save a copy without a password and choose the copy.',
  'problem.xml-with-dtd':
    'This spreadsheet holds instructions that no list needs. Nothing was kept; save it again in Excel.',
  'problem.which-dates':
    'Nobody can tell whether the day or the month comes first. Nothing was kept; say the order and try again.',
  'problem.took-too-long':
    'The file took too long to read. Nothing was kept; try again, or split the list into parts.',
  'problem.broken': 'The file is incomplete or damaged. Nothing was kept; export it again and try once more.',
  'problem.no-phone-column': 'Please say which column has the phone number. Nothing was kept.',
  'problem.chat-group':
    'It is the chat of a group, and in a group nobody can tell who is spoken to. Nothing was kept.',
  'problem.chat-me': 'Nobody in this chat is called so. Nothing was kept; say who the shop is.',
  'problem.chat-number': 'The number of whoever is in this chat is missing. Nothing was kept.',
  'problem.not-a-chat': 'This is not an exported chat. Nothing was kept.',
  'problem.no-such-import': 'This list was undone already, or is no longer here. Nothing was changed.',
  'problem.no-such-work': 'This work is no longer here. Nothing that was saved is lost.',
  'problem.file-cut': 'The file did not arrive whole. Nothing was kept. Choose it again.',
  'problem.evidence-missing': 'To bring back whoever asked to leave, say how you know. Nothing has changed.',
  'problem.no-topic': 'Choose at least one topic. Nothing has changed.',
  'problem.no-such-wording': 'That text is no longer here. Choose another one.',
  'problem.no-such-topic': 'That topic is no longer here. Choose another one.',
  'problem.no-such-join': 'Those records were separate already. Nothing has changed.',
  'problem.not-yet': 'That day has not come yet. Choose today or a day that has passed.',
  'problem.same-person': 'The two are one person already. Nothing has changed.',
  'problem.is-a-chat': 'This file is a WhatsApp chat, not a list. Choose it again to have it read as a chat.',
  'problem.file-exists': 'There is a file of that name already; it was not touched. Choose another name.',
  'problem.no-such-copy': 'That copy is no longer here. Nothing has changed. Choose another one.',
  'problem.copy-broken': 'That copy is damaged and was not used. Nothing has changed. Choose another one.',
  'problem.list-under-way':
    'A list or chat is coming in right now. Nothing was changed. Wait until it is done, or stop it, then go back to the copy.',
  'problem.restore-under-way':
    'Sossego is going back to a copy. Nothing was changed. Wait until it is done and try again.',
  'problem.copy-failed':
    'The backup could not be made. Your data is whole. See whether the disk has room and try again.',
  'problem.folder-in-use':
    'That folder has data of Sossego already; it was not touched. Choose an empty folder.',
  'problem.second-missing': 'That folder could not be read. Nothing has changed. Choose another.',
  'problem.second-inside':
    'That folder lies together with Sossego’s data. Nothing has changed. Choose one elsewhere, best on a USB stick or another disk.',
  'problem.second-other-shop':
    'That folder holds data of a Sossego that are not this shop’s. They were left alone. Choose another folder.',
  'problem.second-not-empty':
    'That folder holds other files. Nothing has changed. Make an empty folder and choose that.',
  'problem.second-read-only':
    'That folder can’t be written to. Nothing has changed. See whether the stick is locked, or choose another.',
  'problem.second-full': 'That folder is full. Nothing has changed. Make room on it or choose another.',
  'problem.second-refused': 'That folder could not be written to. Nothing has changed. Choose another.',
  'problem.second-practice':
    'The practice shop has no second folder. Nothing has changed. Open your own shop to choose one.',
  'problem.no-window': 'This can only be done in Sossego’s window. Nothing has changed.',
  'problem.found-second-unknown':
    'it could not be read which folder is the second one. The data are saved; choose the folder again in Settings, Backups.',
  'problem.no-such-act': 'There is nothing to undo: this was undone already.',
}
