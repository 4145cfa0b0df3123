/** What English questions hold besides, asking for nothing; in alphabetical order. */
export const fillers = `
  a, a few, a quick question, able, about, across, actually, afternoon, again, agencies, Allianzbote, already,
  alright, am,
  an, another, any chance of, anybody, anyone, apparently, appear, appears, applies, are, area, aren’t, arent,
  around, as, asap, assume, at, back, based, be, be aware of, bear in mind, been, beforehand, being, believe,
  best, between, bit, bloody, bodies, body, bot, both, btw, but, by, by the way, called, can’t, cant, check,
  checking, clarify, colleague, concerning, confirm, confirmed, cool, correct, couldn’t, curious, damn, dear,
  definitely, did, didn’t, didnt, directly, do, does, doesn’t, doesnt, don’t, done, dont, double check, each,
  earlier, either, else, enough, even, ever, everybody, everyone, everything, exact, exactly, fall, falling,
  falls, far, fell, few, field, find, folks, for, forgot, frequently, from, fully, generally, get, gets, give, gives,
  go, goes, going, gonna, good, got, gotta, great, guess, guys, had, has, have, haven’t, having, he,
  headquartered, headquarters, heads up, hear, heard, hello, her, here, hey, hi, him, his, hiya, hm, hmm, oops, whoops, hopefully,
  hows, i, i’d, i’ll, i’m, i’ve, id, ideally, if, im, in, in fact, indeed, institution, institutions,
  interested, into, is, isn’t, isnt, it’s, itself, joint, just, keep an eye on, keep in mind, kind, know, let,
  let’s, like, like to ask, located, long, look, look out for, looking, lot, lots, made, make, made public, go public, goes public, many, may I ask,
  maybe, mark in my calendar, put in my calendar, in my calendar, put in my diary, in my diary, mark in my diary, me,
  mention, mentioned, might, mine, more, morning, much, must,
  my, my boss, myself, necessary, need, needed, needs, nice, normally, not, obtain, of, off, ok, okay, on, only,
  onto, or, organisation, organisations, organization, organizations, other, others, our, our boss, ours,
  ourselves, out, over, over all years, over the years, over all the years, own, people, per, perfect, perhaps, person,
  persons, please, pls, plz, possibly,
  precise, precisely, presumably, pretty, private, probably, proper, properly, question, quick, quick question, quickly,
  I keep reading, I keep hearing, I keep seeing, keep reading about, keep hearing about,
  holding, quite, rather, really, recall, receive, reckon, regarding, remember, required, respect, right, ring a bell,
  roughly, s, said, same, say, saying, says, says here, see, seem, seems, separate, set, shall, she, should, simply,
  so, some, somebody, someone, somewhere, sort, special, specific, specifically, straight, stuff, stupid, such,
  super, suppose, supposed, supposedly, supposing, sure, take, team, tell, terms, than, thank, thanks, that’s,
  thats, the, there’s, theres, they, they’re, thing, things, think, thought, thx, to, together, told, too, topic, topics,
  turns out, type, um, under, unfortunately, up, us, use, used, usually, very, wanna, want, want to ask, wanted,
  wanted to ask, wants, was, wasn’t, watch for, watch out, watch out for, we, we’d, we’ll, we’ve, well, were,
  which, whole, will, with, won’t, wonder, wondering, work, working, works, worry, worry about, worrying, would, window for, the window,
  written, you, you’re, your, yours, yourself, new here, new to this, tonight, behind schedule, ahead of schedule,
  on schedule, running behind, official, officially, all day, all day long, pity, what a pity, shame, what a shame, too bad,
  oh, oh no, oh dear, oh well, put together, pull together,
  compile`;

/** What joins a call or an event to what it is about: "Which calls focus on hydrogen?" */
export const joiningTopics = `
  addresses, centre on, centres on, concerns, concern, dedicated to, devoted to, deals with, deal with, dealing
  with, dealing, feature, features, featuring, focus, focuses, focused, focusing, include, includes, including, relate to,
  relates to, related to, relating to, revolve around, revolves around, tackle, tackles, tackling, target, targets, targeting,
  touch on, touches on, touching on, pertain to, pertains to, pertaining to`;
