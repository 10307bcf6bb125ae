import type { Roles } from './role.ts'

/** English: what it is done to. */
export const things: Roles = {
  messages: `messages, message, texts, text, sms, notifications, notification, alerts, alert, reminders,
    updates, msgs, msg, communications, communication, contact, emails, email, text messages, text
    message, whatsapps, dms, blasts, mailings, spam messages, too many messages, too many texts,
    newsletter, so many messages, so many texts, less messages, less texts, text less, message less,
    text me less, message me less, send less, send fewer, broadcasts, broadcast, pings, correspondence,
    sms messages, text blasts, notices, notice, mass texts, mass messages, group texts, robotexts, robo
    texts, auto messages, automated messages, automated texts, chain messages, whatsapp messages, push
    notifications, pop ups, stuff you send, outreach`,
  offers: `promotions, promotion, promos, promo, offers, offer, ads, ad, advertising, advertisements,
    advertisement, marketing, spam, deals, sales messages, marketing messages, promotional messages,
    promotional texts, sales texts, solicitations, campaigns, adverts, advert, promo texts, promo
    messages, flyers, sales pitches, pitches, pitch, commercial messages, commercial communications,
    marketing communications, marketing texts, marketing emails, marketing material, marketing content,
    promotional content, promotional material, promotional stuff, special offers, discount messages,
    specials, sale messages, sales talk, advertising messages, sales, sales stuff`,
  news: 'news, newsletters, tips, content, announcements, product updates',
  calls: 'calls, call, phone calls, phone call, voice calls',
  list: `list, lists, mailing list, subscription, subscriptions, newsletter, database, contacts, contact
    list, system, records, roster, group, broadcast, distribution, text list, phone list, call list,
    membership list, distribution list, marketing list, broadcasts, broadcast list, directory, mailings,
    listing, contact database, text group, group chat, group text, mailing lists, marketing lists, phone
    book, call sheet, customer list, client list, address book, your phone`,
  account: 'account, profile, registration',
  number: `number, phone, cell, name, contact, phone number, info, cell number, digits, mobile, contact
    info, contact information, telephone, telephone number, mobile number, phone no, whatsapp number,
    handle, device, inbox, my details`,
  vague: `this, that, it, stuff, things, crap, shit, junk, anything, nothing, everything, bs, garbage,
    bullshit, nonsense, any, thing, trash, rubbish, drivel, bollocks, tripe, gunk, mess, lot, sort of
    thing, kind of thing, anythin, nothin, shite, faff, guff, malarkey`,
  these: 'these, those, them, theses',
  all: 'all, everything',
  here: 'here, this',
  other: `order, orders, purchase, delivery, deliveries, bill, bills, invoice, invoices, appointment,
    appointments, booking, reservation, meeting, car, treatment, medication, medicine, pain, gym, video,
    videos, photo, photos, picture, pictures, catalog, item, items, shirt, dress, shoes, cart, plan,
    course, class, lessons, club, wait list, waiting list, waitlist, guest list, gift list, shopping
    list, wish list, wishlist, presses, bus, store, shop, service, job, smoking, driver, package,
    parcel, refund, payment, payments, card, insurance, internet, prescription, reminder, stain, washer,
    machine, bleeding, water, music, price list, pricelist, wine, table, trip, ticket, tickets, link,
    links, receipts, receipt, statement, audio, voice notes, product, products, date, box, boxes,
    membership, cake, warranty, chat, last message, quote, estimate, nail, nails, haircut, hair, cut,
    delivery guy, takeaway, pizza, curry, menu, brake, brakes, engine, tyre, tyres, puppy, dog, cat,
    kids party, invite, invitation, raffle, voucher, gift, hire, rental, lease, trial, direct debit,
    standing order, policy, repair, alarm, song, game, show, spoiler, lunch, family, school, church,
    football, neighbours, parents, cheese, onion, onions, mayo, pickles, race, event, tooth, knee, back
    pain, ankle`,
  orders: 'order, orders, delivery, deliveries, shipping, purchase, package, parcel, tracking, orders only',
  receipts: 'receipts, receipt, invoice, invoices, bill, bills, statement',
  channel: 'whatsapp, email, emails, sms, text, texts, phone, messages, message, calls, mail',
  data: `data, personal data, personal information, information, consent, history, records, details,
    copy of everything, copy of all, about me`,
  law: `gdpr, ccpa, right to be forgotten, data protection, subject access request, data subject,
      right of access, right to erasure, sar, dsar, privacy request, hipaa, article 17, article 15`,
  rights: `delete, erase, copy, access, remove, export, download, correct, deletion, wipe, forget,
    withdraw, destroy, erasure, see, shared, share, sold, sell, disclose, disclosed, passed on, know,
    amend, rectify, port, copy of everything, copy of all`,
  hold: 'have, hold, store, keep, collect, stored, on file, kept',
  permission: 'consent, permission, authorization, authorisation, opt in, agreement, approval, consent to',
}
