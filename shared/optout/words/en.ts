import { goodDays } from './days.ts'
import { things } from './en-things.ts'
import { verbs } from './en-verbs.ts'
import { whole } from './en-whole.ts'
import type { Words } from './role.ts'

/** English. */
export const en: Words = {
  lang: 'en',
  spelling: `stahp stop, nop no, w with, recieve receive, recive receive, recieving receiving, receiveing receiving, u you, ur
    your, r are, plz please, pls please, pl please, pleas please, plse please, txt text, txts texts,
    txting texting, txtin texting, txted texted, texing texting, msging messaging, messges messages,
    mesages messages, mssgs messages, messeges messages, thx thanks, ty thanks, tks thanks, thnx thanks,
    tnx thanks, gimme give, cud could, wanna want, wnt want, nuthin nothing, dnt dont, anymor anymore,
    nymore anymore, donot dont, ppl people, spaming spamming, b4 before, nr number, nbr number, no1
    nobody`,
  roles: {
    ...verbs,
    ...things,
    toAnybody: 'talk, talking, chat, chatting',
    see: 'see, seeing, read, reading, hear, hearing',
    goOn: 'keep, continue, carry on',
    tell: 'remind, inform, notify, let me know, update me',
    anyAtAll: `or anything, or anything else, of any kind, of any sort, whatsoever, any of them, at
      all, nothing at all`,
    rest: 'rest, ones, others, the other ones, the ones about, ones about, the ones',
    times: 'times, week, weeks, days, yesterday, month, months, ago, twice, thrice',
    robot: `automated response, automatic reply, automatic response, auto reply, autoreply, automated
      message from, virtual assistant, thank you for contacting, thanks for contacting, thank you for
      reaching out, thanks for reaching out, thank you for your message, thanks for your message, we
      will get back, we will reply, we will respond, our business hours, our opening hours, our office
      hours, out of office, choose an option, select an option, main menu, press 1, im a bot, i am a
      bot, you have reached, you are chatting with, your ticket number, currently unavailable,
      currently away, we are closed`,
    keep: 'keep, coming',
    but: 'but',
    at: 'at, in, on',
    again: 'again, once more, back, anew',
    tooOften: 'every day, daily, so many times, all the time, all day',
    or: 'or, nor',
    wrong: `wrong number, wrong person, wrong guy, wrong phone, not the right person, wrong chat
      person, got the wrong, have the wrong, nobody by that name, no one by that name, no one here by,
      nobody here by, nobody called, no one called, not me you want, this isnt, isnt her number, isnt
      his number, not her number, not his number, this used to be`,
    self: 'me, i, my, us, our, im, ive, mine, about me, my details',
    you: `you, your, yall, guys, store, company, shop, business, folks, people, yourself, yours,
      clinic, salon, restaurant, bakery, pharmacy, dentist, garage, studio, cafe, bar, practice,
      hotel, agency, office, supermarket, market, dealership, team, staff, brand, place, outfit, firm,
      lot, u guys, you guys, you lot, u lot, you people, manager, receptionist, centre, center,
      institute, coaching, bookshop`,
    toYou: 'to you, send you, sending you, text you',
    they: 'he, she, they, husband, wife, mother, father, mom, dad, owner, son, daughter',
    neg: `no longer, no more, not, isnt, dont, do not, never, no, without, doesnt, cannot, shouldnt,
      nor, dont ever, wouldnt, not interested in, no interest in, no longer interested in, wasnt
      supposed to, didnt mean to, did not mean to, was not supposed to, didnt want, did not want`,
    didNot: `did not, didnt, havent, have not, cant, could not, couldnt, isnt, arent, wasnt, not yet,
      do not see, dont see, dont get it, why dont, haven't gotten, dont i get, do i not get, doesnt`,
    more: 'more, anymore, any more, any longer, no longer, again, no more, ever, ever again, further',
    enough: 'enough, no more',
    only: `only, just, except, except for, other than, but keep, apart from, besides, prefer, solely,
      purely, strictly, but not, none but, nothing but`,
    may: `keep, you can, ok to, fine, okay, still want, is fine, are fine, is ok, are ok, but still,
      leave only, keep coming, are welcome, is welcome, keep the, happy to get, happy with, good with,
      love the, like the, still like, still love, do want, do like, plenty`,
    if: `if, once i, when i, after i, does replying, will replying, does texting, will texting, does
      typing, does sending`,
    result: `what happens, happens, happen, lose, do i still, will i still, would i, what would, does
      it mean, mean, what does, what does it do, do i still get, am i still, am i out, will you still,
      am i removed, come back, get back, rejoin, undo it, what it does, how do these, how does, how
      often do, how frequently`,
    why: 'why, how come',
    how: `how, where, is there a way, how can i, how do i, what do i, where do i, how to, whats the
      way, can you tell me how, whats the best way, any way, is it possible, how can, show me how, how
      would i, what must i, what should i, what do i need, way to`,
    future: 'ill, i will, going, gonna, about, might, thinking, i am going to, im going to, im gonna, lets',
    asked: `asked, told, said, replied, requested, texted, typed, already asked, already told, already
      said, have asked, already replied, ive asked, i asked, already texted, sent, keep asking, keep
      telling, how many times, already, ive said, ive told, ive replied, ive texted, ive typed, ive
      sent, i keep saying, keep saying, i keep telling, asked you, told you, asked nicely, i have
      said, i have told, been asking, been telling, i did, how often do i`,
    still: `still receiving, still getting, keep getting, keep receiving, still texting, still get,
      still sending, continue to receive, keep sending me, you keep sending, you keep texting, still
      messaging, i keep getting, continue to get, nothing happens, still here, hasnt stopped, havent
      stopped, didnt stop, never stopped, keep coming, keeps coming, still coming, still come, they
      keep, another one, got another, here we are again, yet here, still on, kept coming, kept
      sending, still in`,
    mistake: `by mistake, by accident, accidentally, mistakenly, in error, didnt mean to, did not mean
      to, my mistake, oops, changed my mind, autocorrect, butt dial, pocket, fat fingers, fat
      fingered, didnt mean it, wasnt meant, meant for someone, wasnt supposed to, wrong button, was
      not supposed to`,
    clicked: 'clicked, pressed, tapped, hit, typed, replied, texted, sent, unsubscribed, opted out, left',
    soon: `today, now, tomorrow, yet, for now, tonight, later, this week, right now, at the moment,
      currently`,
    hour: `night, nights, morning, mornings, evening, evenings, sunday, sundays, saturday, saturdays,
      weekend, weekends, at night, after hours, late, early, before 9, business hours, working hours,
      holidays, at work, midnight, after 9, after 8, before 8, after, weekdays, so early, so late,
      working day, working days, office hours, sleeping, sleep, bedtime, dinner, dinnertime, school
      hours, lunch, lunchtime, 5pm, 6pm, 7pm, 8pm, 9pm, 10pm, 6am, 7am, 8am, 9am, mon fri, monday to
      friday, monday through friday, middle of the night`,
    often: `per week, a week, per month, a month, per day, a day, once a, once, weekly, monthly, less
      often, less frequently, fewer, too often, so often, so many messages, so many texts, so many, as
      often, as many, less messages, less texts, every week, cut back, slow down, cut down, reduce, at
      most, not so often, too many messages, too many texts, text less, message less, text me less,
      message me less, send less, send fewer, plenty, is plenty, is enough, every month, every
      fortnight, fortnightly, biweekly, less, tone down, tone it down, dial back, dial down, ease up,
      lighten up, twice`,
    good: `love, great, good, enjoy, awesome, amazing, nice, loving, glad, gorgeous, miss, missed,
      missing, stunning, beautiful, lovely, cute, fabulous, obsessed, fire, how much is`,
    booking: `appointment, appointments, booking, booked, reservation, table, order, orders, delivery,
      queue, cycle, class, visit, session, line up, ride, trip, room, pickup, repair, ticket`,
    reply: 'reply, text back, respond with, reply with, msg back, type',
    forwarded: 'forwarded, fwd, forwarded message',
    that: 'that',
    be: 'be, being, to be, get, getting',
    of: 'of, from, to, at, on, in, off, for, onto, off of, be on, be in, be part, before',
    with: 'with',
    about: 'about, regarding, concerning, re',
    light: `a, an, the, this, these, those, that, to, please, can, could, would, will, you, just,
      really, so, any, and, even, all, also, kindly, immediately, from, at, am, are, is, so many,
      sort, kind, type, such, stupid, fucking, damn, freaking, goddamn, bloody, id, like, do, some,
      effing, asap, now, already, automated, unwanted, annoying, random, silly, unsolicited, ever,
      whole, entire, daily, back, or, every day, more than, no more than, stay, remain, be on, be in,
      be part, before, hereby, lovely, darn, flipping, flippin, effin, constant, constantly, endless,
      ridiculous, promotional, automatic, ur, yer, going forward, moving forward, from now on,
      henceforth, effective immediately, once and for all, for good, permanently, straight away, right
      away, if possible, somehow, luv, love, mate, pal, fam, sis, hun, honey, sweetie, buddy, y, cuz,
      cos, because, very, pls, rather, actually, honestly, literally, seriously, simply, gladly,
      somebody, someone, respective, entirely, altogether, completely, totally, future, anyways,
      anyway, still, yet, quite, button, option, thing, nature, given, previously, granted`,
    courtesy: `${goodDays('en')}, hi, hello, hey, please, thanks, thank you, thank u, kindly, sorry, good morning, sir,
      madam, maam, thanks a lot, thank you very much, many thanks, ok, okay, now, immediately, asap,
      right now, cheers, regards, best regards, dear, guys, im good, excuse me, god bless, much
      appreciated, appreciate it, appreciated, bro, dude, man, bye, well, pretty please, lol, and,
      folks, already, just, everyone, team, yall, mate, pal, buddy, hun, luv, honey, sweetie, darling,
      fam, sis, ma, cheers mate, ta, thankyou, thanku, thankx, tysm, tyvm, much obliged, kind regards,
      warm regards, sincerely, respectfully, yours truly, howdy, hiya, yo, oi, ahoy, greetings, going
      forward, from now on, henceforth, effective immediately, once and for all, for good,
      permanently, straight away, right away, if possible, no offense, no offence, no hard feelings,
      thanks anyway, thank you anyway, honestly, seriously, lads, ladies, gents, friend, friends, ji,
      kindly do the needful, do the needful, please and thank you, stay safe, take care, all the best,
      best wishes, bless, gracias, merci, obrigado, good luck, all right, alright, right, understood,
      got it, godspeed, for real, fr, i mean it, im serious, x, xx, xxx, xoxo, so much, very much, a
      lot, thank you so much, thanks so much, thank you kindly, big thanks, good day, good evening,
      good night, good afternoon`,
    hint: `leave me alone, leave us alone, not interested, no interest, no longer interested,
      unsolicited, sue you, report you, reporting you, report this, reported, ftc, fcc, this is spam,
      is spam, spammers, scammers, fuck off, fuck you, piss off, go away, get lost, screw you, wtf,
      gave you my number, you get my number, got my number, you get this number, got this number,
      never signed up, didnt sign up, did not sign up, never subscribed, never consented, never
      agreed, dont know you, do not know you, im a minor, just a kid, passed away, deceased, blocking
      you, block you, will block, going to block, im blocking, harassment, not my number, no longer
      works, no longer work, new number, changed numbers, dont work here, doesnt work here, you again,
      this again, sick of, tired of, fed up, shut up, go to hell, lose interest, not a customer, didnt
      consent, did not consent, no consent, not a good time, isnt my, belongs to, forget me, forget
      about me, do not disturb, dont disturb, my lawyer, my attorney, call the police, why are you
      texting, why do you keep, why are you messaging, this is a scam, its a scam, pathetic,
      ridiculous, annoying, so annoying, not again, oh not, ugh not, give it a rest, get a life, get a
      grip, a joke, take a hike, sod off, bugger off, naff off, jog on, do one, this has to stop, a
      nuisance, absolute joke, unbelievable, disgusting, creepy, stalkers, shop there anymore, shop
      there, dont shop, no longer live, dont live, moved away, moved out, small claims, ombudsman,
      trading standards, the ico, legal action, trai, consumer court, dnd, on the dnd, cyber cell,
      lost interest, done with you, had it with you, who gave you, how did you get my, where did you
      get my, got my details, sold my number, dont remember signing, never bought, never shopped, not
      my name, never been to, leave me be, let me be, lost a customer, lost me as, ugh again, looks
      like a scam, sounds like a scam, make it stop, make them stop`,
    dead: 'died, dead, deceased, passed away, no longer with us, is no more, expired',
    isOf: 'is, isnt, belongs, was',
    pointing: 'this, that',
  },
  whole,
  everyday: `how, much, many, which, when, have, has, size, color, colour, buy, open, closed, shop, store, delivery,
    today, tomorrow, yesterday, week, good, great, nice, cool, perfect, sure, fine, done, home, price,
    discount, card, cash, new, big, small, name, street, see, look, like, love`,
  notTypos: `cent, cents, contract, contracts, test, tests, sell, shell, loose, loser, rooster, receiver, vase, striker, droop, massage, massages, cellar, cellular, digit, shake, shaken, sake, eraser, wiper, retire, retires, kite, pone, xxx, publicity, looser, remainders, remainder, puss, numbed, digits, bore, canceled, cancelled, shop, step, stops, stoop, stomp, top, slop, atop, soap, stoup, spot, post,
    stow, shops, stock, store, story, storm, strop, drop, prop, crop, opt, stopped, stopper, cancer, cancels,
    candle, fair, hair, pair, said, sail, sari, sand, removed, removes, remote, removal, remover, end, send,
    lend, bend, ended, ends, quiet, quite, quick, quilt, suit, quits, subscribe, start, stay, stuff, desist,
    desert, exist, resist, revoked, evoke, revoice, invoke, invoice, cease, crease, lease, please, tease,
    ceased, grease, release, cases, erase, opted, option`,
}
