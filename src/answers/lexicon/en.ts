import { applying } from '#src/answers/lexicon/applying/en.ts';
import { asking } from '#src/answers/lexicon/asking/en.ts';
import { choosing } from '#src/answers/lexicon/choosing/en.ts';
import type { Lexicon } from '#src/answers/lexicon/concepts.ts';
import { events } from '#src/answers/lexicon/events/en.ts';
import { fillers, joiningTopics } from '#src/answers/lexicon/fillers/en.ts';
import { forms } from '#src/answers/lexicon/forms/en.ts';
import { money } from '#src/answers/lexicon/money/en.ts';
import { synonyms } from '#src/answers/lexicon/synonyms/en.ts';
import { talk } from '#src/answers/lexicon/talk/en.ts';
import { times } from '#src/answers/lexicon/times/en.ts';

/** English. */
export const en: Lexicon = {
  numbers: 'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve',
  forms,
  synonyms,
  ...asking,
  ...choosing,
  people: 'per partner, each partner, competitors, competitor, people, persons, side, sides',
  participants: 'partner, partners, teams, participants, parties, researchers, colleagues',
  asker: `
    we are, we’re, I am, I’m, I come from, we come from, I advise, we advise, I manage, we manage, I lead,
    we lead, we run, I run, we own, I own, we operate, I operate, I work, we work, I represent, we represent,
    I study, we study, I research, we research, I teach, we teach, suitable for, suits, right for, fits`,
  spends: 'annual budget, yearly budget, spend, spends, spending, spent, invest in, invests in, investing in',
  other: 'other',
  dictates: 'repeat after me, say after me',
  not: 'not, neither, nor, except, except for, other than, apart from, excluding',
  origin: 'from',
  whether: 'whether, is it true',
  'yes-or-no': 'yes, no',
  means: `
    is behind the abbreviation, is behind the acronym, hides behind the abbreviation, is behind the initials,
    mean, means, meaning, meant, stand for, stands for, acronym, abbreviation, short for, definition, define,
    term, idea behind, concept behind, thinking behind, notion of, meant by, full name, in full, spell out, spelled out, spelt out,
    used to be called, called before, renamed, old name, new name, previous name, known as, goes by, buzzword, buzz word,
    catchphrase, catchword, story behind, meaning behind,
    what does … do, change its name, changed its name, change their name`,
  describe: `
    play any role, play a role, plays a role, plays any role, play any part, play a part, role of, the role of, what role does, what part does, achieve, accomplish, be achieved, be accomplished, sum
    up, describe, explain, tell me about, about, more about, information on, information about, info on, info
    about, details, overview of, purpose, goal, goals, what do you know, cover, covers, is funded, gets funded,
    supported, content, gist, summary, summarise, summarize, background, in a nutshell, description, short introduction, introduction to, learn
    about, fill me in, one-liner, elevator pitch, never heard of, never heard of them, never heard of it, never heard of him,
    never heard of her,
    no idea who they are, no idea what that is`,
  list: `
    everything, list, all, show, show me, name, every, overview, give me, full list, complete list, list of all`,
  'on-record': `
    was there ever, were there ever, was there once, have there ever been, has there ever been, all, every, do you know,
    you know about, know about, on record, on file`,
  exists: `
    anything about, something about, was there ever, were there ever, was there once, have there been, has there been,
    have there ever been, has there ever been, are there, is there, there is, exist, exists, existed, do you have,
    have you got, do you know of, there are, any, anything, something, available, anything on,
    something on, anything for, something for, anything coming, something coming, got anything, what is there, what’s there, have a call, have any call, have an open call, has a call, run a call, running a call,
    have a programme, running a programme`,
  it: `
    it, its, that, this, these, those, them, they, there, their, he, she, him, her, thereof, of those,
    of these, of them, among those, among these, among them, the whole thing, all of it`,
  among: `
    of those, of these, of them, among those, among these, among them, of the two, of the three,
    of the ones you listed`,
  points: 'those',
  one: 'one, ones',
  and: 'and, also, as well, plus',
  or: 'or',
  'what-about': 'what about, how about, and for, and the, and on, and in, same for',
  call: `
    call, open call, competition, tender, scheme, funding opportunity, funding programme, funding program,
    programme, program, solicitation, bid, call for proposals, funding call, challenge, grant`,
  calls: `
    calls front, funding front, funding options, funding possibilities, funding streams, funding lines, funding pots, funding instruments,
    funding offers, options for funding, options of funding, grant options,
    calls, open calls, competitions, tenders, schemes, funding opportunities, opportunities,
    funding programmes, funding programs, programmes, programs, calls for proposals, funding calls, grants`,
  deadline: `
    most urgent, most pressing, deadline extension, deadline extensions, extension of the deadline, deadline, deadline front, dead line, closing date,
    due date, cut off, cutoff, last day, latest, last chance, final day, submission date, end date,
    until when, till when, by when, how late, how long can, how long is, how long does the call, how long may,
    expiry date, until what time, till what time, by what time, up to what time, what time is the deadline, no later than, last date, last possible day,
    latest date, at the latest, final minute, final hour, last possible minute, submission deadline, application deadline, final date, cut-off date,
    cutoff date, closing day, closing time, application window, submission window`,
  deadlines: `
    deadlines, deadlines front, closing dates, due dates, dead lines, cut-offs, submission dates, application dates, proposal dates,
    dates for applications, dates for submissions, dates for submission, dates for proposals, dates for applying,
    dates for submitting, dates for handing in, dates to apply, dates to submit, dates to hand in`,
  rolling: `
    no deadline, no fixed deadline, no closing date, without a deadline, without deadline, without deadlines,
    without a fixed deadline, without a closing date, at any time, anytime, any time, rolling, all year round,
    on a rolling basis`,
  ends: `
    end, ends, ending, close, closes, closing, expire, expires, expiring, run out, runs out, running out,
    over, due, be in, has to be in, finish, finishes, must be in, need to be in, need it in, shut, shuts,
    submitted, to be in, comes to an end, come to an end, lapse, lapses, runs until, run until, runs till,
    be handed in, be sent in, hurry`,
  submit: `
    claim, claiming, submit, submitting, submission, submissions, apply, applying, hand in, send in, send,
    enter, entering, file, register, registering, sign up, upload, turn in, take part, participate, join,
    get my, put in, put forward, bid for, handing in, hand it in, send it in, sending in, lodge, lodging,
    applied, compete, be done with, be through with`,
  application: `
    application, applications, proposal, proposals, paperwork, documents, entry, entries, form, forms,
    applicant, applicants, project, projects, idea, bid`,
  'is-open': `
    still open, still available, still accepting,
        open, are open, is open, be open, open calls, open call, currently open, running, ongoing, active,
    current, available, accepting, accept, accepts, on offer, live, under way, underway, open for,
    taking applications, up for grabs, up and running, in progress, is … online, are … online, been online`,
  opens: `
    yet to open, still to open, not open yet, not yet open, open, opens, opening, start, starts, launch,
    launches, go live, goes live, go online, goes online, going live, going online, kick off, kicks off,
    begin accepting, open up, opens up, opening up, start accepting, starts accepting, open its doors,
    opens its doors, will open, will still open, going to open, about to open, due to open`,
  'announced-only': `
    only announced, only been announced, merely announced, just announced so far, announced but not,
    announced but not yet, announced only, only in the announcement stage, only forecast`,
  'from-when':
    'how old is the alliance, how old is this alliance, from when, since when, how soon, how early',
  opened: `
    online yet, live yet, out yet, online already, live already, out already, opened, started, launched, new, newly, newly opened, newly launched, went live, went online, gone live, gone online,
     has opened,
    have opened, was opened, were opened, began, added, kicked off, opened up, just opened`,
  closed: `
    has already closed, have already closed, has already ended, have already ended,
    did I miss, did we miss, have I missed, have we missed, sleep through, slept through,
    over, closed, ended, expired, finished, ran out, past, has ended, have closed, missed, shut,
    no longer open, wrapped up, passed, lapsed, elapsed, no longer accepting, come and gone`,
  status: `
    what became of, sleep through, slept through, did I miss, did we miss, have I missed, have we missed, can I already, can we already, new
    date, new deadline, status, still open, still possible, still accepting, still apply, still submit, still
    running, too late, already open, already closed, already over, open yet, still time, in time, still valid,
    can I still, can we still, can one still, may I still, may we still, still on, still going, still available,
    still taking, what happened to, already started, already running, apply already, apply yet, submit already,
    submit yet, enter already, enter yet`,
  stage: 'stage, stages, step, steps, phase, phases, round, two-stage, single-stage',
  ...money,
  funds: `
    put money into, puts money into, put money in, puts money in, gives money to, give money to, pay for, paying
    for, is funded by, are funded by, gets funded by, funds, funded, funded by, funder, funders, funding agency, funding agencies, funding bodies, funding organisations,
    funding organizations,
    financed, finances, finance, financing, sponsor, sponsors, sponsored, behind, run by, runs, offered by,
    offers, offer, offering, pays for, paying, backs, organiser, organizer, organises, provides, provided, supports,
    issued, issues, fund, money come from, money from, come from, comes from, came from, coming from, whose
    money, foots the bill, footing the bill, bankrolls, backer, backers, backed by, financed by, paid for by,
    sponsored by, organised by, organized by, provided by, issued by, awarded by, co-fund, co-funds, co-funded,
    co-finance, co-finances, is funded from, are funded from, gets funded from, is supported from, is paid from,
    is supported by, is paid for by`,
  funders:
    'funders, funding agencies, funding bodies, funding organisations, funding organizations, sponsors, backers',
  ...applying,
  lasts:
    'project duration, funding period, maximum duration, max duration, last, lasts, duration, run, runs, take, takes',
  moved: `
    cancelled, canceled, called off, deadline extension, deadline extensions, extension of the deadline,
    moved, move, moves, move to, moves to, moving to, postponed, extended, rescheduled, pushed back, put off,
    put back, delayed, delay, brought forward, scrapped, axed, on hold, shelved, withdrawn, deferred`,
  'called-off': `
    cancelled, canceled, called off, postponed, rescheduled, put off, delayed, scrapped, axed, on hold, shelved,
    withdrawn, deferred, suspended, dropped`,
  alliance: `
    did the alliance do, has the alliance done, how old is the alliance, how old is this alliance, alliance announced, alliance unveiled,
    alliance first announced, alliance presented, alliance made public, alliance born, alliance, alliances,
    partnership,
    cooperation, collaboration, initiative`,
  milestone: 'milestone, event, meeting, gathering, get-together, occasion',
  milestones: `
    milestones, gatherings, get-togethers, events, events front, event front, meetings, timeline, schedule, roadmap, calendar, chronology, history, dates`,
  happens: `
    follows, get together, gets together, got together, getting together, convene, convenes, convened, taken place, meet, meets, met, happen, happens, happened, happening, take place, takes place, took place,
    taking place, going on, coming up, comes up, occur, occurs, occurred, on the agenda, held, scheduled, lined
    up, ahead, in store, on the programme, on the program, been going on, hold its, holds its, hold their,
    holding its`,
  past: 'was, were, did, had, happened, took place, began, so far, been',
  begins: `
    alliance announced, alliance unveiled, alliance first announced, alliance presented, alliance made public,
    how old is the alliance, how old is this alliance,
    begin, begins, began, beginning, start, starts, started, launch, launched, founded, established,
    kick-off, set up, get going, inception, came into being, got off the ground, kicked off,
    alliance born, come into being, comes into being, came to life, get off the ground, see the light of day,
    go live, goes live, went live, gone live, going live, get under way, gets under way, got under way, getting under way,
    get underway, gets underway, got underway, getting underway, officially born, starting gun, starting gun fire,
    starting gun fired, starting gun go off, starting gun went off`,
  planned: `
    planned, plan, plans, expected, come, comes, coming, foreseen, on the cards, in the pipeline, in the works,
    slated, will open, will still open, going to open, about to open, due to open, yet to open, still to open`,
  news: `
    up to date, news, updates, update, headlines, press release, press releases, anything new, what is new,
    what’s new, whats new, latest on, latest news, latest developments, recent developments, developments,
    news item, news items, articles about, articles on, article about, article on, find articles, search articles,
    search for articles, find an article, articles mentioning, search news, search the news, search for news`,
  reports:
    'what did … report, what has … reported, what have … reported, what did … announce, what has … announced',
  searches: `
    find, look, looking, search news, search the news, search for news, find articles, search articles,
    search for articles, find an article`,
  source: `
    source, sources, reference, references, evidence, where does it say, how do you know, link, citation,
    website, web site, web page, webpage, homepage, home page, url, web address, internet address, official page, read more`,
  ...events,
  ...talk,
  ...times,
  briefly: `
    in brief, in short, to put it briefly, briefly, in a sentence, in one sentence, in a sentence or two,
    in one or two sentences, in two sentences, in three sentences, in two or three sentences,
    in a couple of sentences, in a few sentences, in a few words, in a couple of words`,
  countries: 'country, countries, nation, nations, abroad',
  named: 'start-up, start-ups, startup, startups',
  about: `
    with, against, without, for, on, about, of, in, to, regarding, concerning, on the topic of,
    in the area of, related to, relating to, when it comes to, in terms of, as regards`,
  article: 'the, a, an',
  of: 'of, for, on',
  filler: `${fillers}, ${joiningTopics}`,
  decision: `
    hear back, hear whether, hear if, we hear, I hear, we learn, I learn, one learn, hear from you, decision, decisions, decide,
    decides, decided, verdict, outcome, informed, notification of award`,
};
