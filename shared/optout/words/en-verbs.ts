import type { Roles } from './role.ts'

/** English: what is done. `mandar~` stands for all its forms, see `forms.ts`. */
export const verbs: Roles = {
  stop: `stop, quit, cease, desist, halt, stopping, seize, knock off, stop all, cut out, refrain,
    refrain from, if you stopped, if you would stop, if you could stop, lay off, give over, pack in,
    pack it in with, leave off, cut it out with, cut out with, knock it off with, halting, ceasing,
    desisting, ease off, enough with, done with, finished with, give it a rest with, quit it with, stop
    with, hold off, spare`,
  stops: 'wont stop, keep sending, keeps sending, keep texting, keeps texting, keep messaging, never stop',
  cancel: `cancel, end, discontinue, terminate, suspend, deactivate, disable, turn off, shut off, block,
    mute, cancelling, revoke, cease, discontinue~, terminate~, suspend~, deactivate~, disable~,
    cancellation, cancelation, termination, discontinuation, switch off, kill, unsend`,
  remove: `remove, delete, erase, drop, removing, deleting, lose, scratch, scrub, strike, removal, take
    off, wipe, get rid of, delete~, erase~, drop~, strike~, purge~, expunge~, delist~, cross off, cross
    out, crossing off, scrap, clear, forget, unlist, yank, exclude, exclude~, withdraw, boot, rid`,
  removed: 'removed, taken off, deleted, taken out, erased, dropped, removed off',
  take: `take, get, cut, pull, want, taking, leave, keep, count, kick, getting, pulling, leaving,
    keeping, turn, switch, shut, turning, switching`,
  off: 'off, out, off of',
  leave: 'leave, exit, get off, get out, be off, want off, want out',
  unsub: `unsubscribe, unsubscribed, unsubscribing, unsub, opt out, optout, opt-out, opted out, opting
    out, unfollow, unenroll, unregister, deregister, unsuscribe, un subscribe, unsubcribe, no
    promotions, no promos, no ads, no marketing, unsubscribe me, opt me out, opt us out, unfollow~,
    unsubscription, unenroll~, unjoin, opting us out, unregister~, deregister~, opt-out request,
    unsubscribe from, cancel my subscription, end my subscription, cancel subscription, do not contact
    list, do not call list, do not text list, suppression list, dnc list, dnd list, opt out list,
    blocklist me`,
  send: `send, sending, sent, forwarding, push, pushing, blast, blasting, send~, forward~, push~,
    deliver, delivering, sendin, broadcast, broadcasting, mail, mailing, post, posting, keep sending me,
    keep sending`,
  contact: `msg, msging, text, texting, message, messaging, contact, contacting, write, writing, reach
    out, reaching out, dm, email, emailing, contacted, texted, messaged, ping, pinging, hit me up, write
    to, talk to, sms, solicit, soliciting, whatsapp me, text~, message~, contact~, write~, email~,
    ping~, hit up, hitting me up, hit my phone up, chat, chatting, reach, reaching, talking to,
    approach, approaching, textin, messagin, messgaging, speak to, get in touch, getting in touch, be in
    touch, whatsapping`,
  call: 'call, calling, phone, phoning, ring, ringing, called',
  bother: `bother, bothering, annoy, annoying, harass, harassing, disturb, disturbing, spam, spamming,
    bug, bugging, pester, pestering, bothered, blowing up, blow up, blowin up, bother~, annoy~, harass~,
    disturb~, spam~, bug~, pester~, flood~, bombard~, clog~, clogging up, clogging, fill~, filling up,
    fill up, jam~, clutter~, cluttering, nag, nagging, hound, hounding, stalk, stalking, hassle,
    hassling, badger, badgering, plague, plaguing, inundate, inundating, ding, dinging, buzz, buzzing,
    blasting, botherin, spammin, intrude, invading`,
  use: 'use, using',
  receive: `receive, receiving, get, getting, hear from, receive~, getting any, be contacted, be
    messaged, be texted, be bothered, be spammed, be notified, hearing from, keep getting, keep
    receiving, continue receiving, continue to receive, continue to get, keep hearing, be reminded`,
  join: `add, subscribe, sign up, sign me up, put, enroll, opt in, include, opt me in, join, register,
    resubscribe, sign me up again, sign me back up, sign us up`,
  back: `restart, resume, resubscribe, re-subscribe, come back, reactivate, start again, back on,
    rejoin, start sending, turn back on, back in, opt back, opt back in, sign back up, start getting,
    undo, reverse`,
  want: `want, wish, would like, like, id like, prefer, care, asking, request, wants, demand, need, want
    to, wish to, would like to, authorize, consent to, agree to, interested in, give permission, give
    you permission, have permission, have my permission, not interested in, no interest in, no longer
    interested in, rather, id rather, would prefer, prefer to, would rather, want you to, need you to,
    wish you would, i request, requesting, please be advised, opt to, choose, choose to, decline, care
    to, care for, fancy, feel like, keen on, interested, requiring, didnt want, did not want`,
  need: 'need to, have to',
  revoke: `withdraw, withdrawing, withdrawn, revoke, revoking, rescind, rescinding, retract, retracting,
    take back, cancel, pull`,
}
