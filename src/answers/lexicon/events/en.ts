import type { Lexicon } from '#src/answers/lexicon/concepts.ts';

/** English words for what happens to an event, and who has to do with it. */
export const events = {
  arrives: `
    move to, moves to, moving to, moving, relocate to, relocates to, relocating to, set up shop, sets up shop,
    setting up shop, open up shop, opens up shop, opening up shop, set up in, sets up in, setting up in, set up camp,
    sets up camp,
    take up residence, takes up residence, come to, comes to, coming to, move into, moves into, moving into, move in, moves in,
    moving in, arrive, arrives, arriving, settle in, settles in`,
  founded: 'founded, established, inception, came into being',
  'in-use': `
    operational, in operation, in service, into service, in use, usable, ready, ready for use, be used, start working,
    starts working, up and working`,
  achieved: `
    did the alliance do, has the alliance done, achieved, accomplished, attained, reached, been done, done so far, done until now, done to date, done already, been achieved, been accomplished, been reached, got done,
    achievements, accomplishments`,
  involved: `
    who is involved, who are involved, who is all involved, who takes part, who is taking part, have to do with,
    has to do with, involved, involved in, take part, takes part, took part, taking part, taken part,
    participate, participates, participated, participating, participant, who hosts, hosted, hosting, organiser,
    organizer, organisers, organizers, organises, organizes, organise, organize, organised, organized,
    organising, organizing, behind, run by, runs, running, held by, organised by, organized by, hosted by,
    attend, attends, attending, attended, to do with, belong to, belongs to, belonging to, part of, member of,
    members of`,
} satisfies Partial<Lexicon>;
