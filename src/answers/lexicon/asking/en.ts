import type { Lexicon } from '#src/answers/lexicon/concepts.ts';

/** English words that ask. */
export const asking = {
  when: 'date, when, what day, which day, what date, which date, on what date, on which day, whens',
  what: 'what, whats',
  which: 'which',
  who: `
    who hosts, who is involved, who are involved, who is all involved, who takes part, who is taking part, who,
    whom, whose, whos`,
  how: 'how, where, in which city, in what city, in which town, in which place, in what way',
  'how-many': `
    how many, maximum number of, max number of, minimum number of, maximum number, minimum number, team size,
    group size, consortium size, size of the team, size of the group, size of the consortium`,
  'how-much': `
    how much, how big, how large, how high, what do you get, what do we get, the most we can, the most we could,
    the most I can, the most I could, the most you can, the most one can, the most we may, the most we might,
    the maximum we can, the maximum we could, the maximum I can, the maximum I could, the most that can be paid,
    the most that is paid, what do you win, what can you win, what can we win, what can I win, what could we
    win, what is there to win, what’s there to win, does the winner, do the winners, do winners, does a winner,
    does the winning team`,
  'how-long': `
    duration, project duration, funding period, maximum duration, max duration, how long can, how long is,
    how long may, how long, how much time, how far`,
  length: `
    how long may … be, how long can … be, how long should … be, how long must … be, how long … be,
    what length, page limit, page limits, page count, number of pages, maximum pages, max pages,
    maximum length, max length, size limit, file size, file size limit, word limit, word count,
    character limit, character count, length limit`,
  where: 'where, in which city, in what city, in which town, in which place',
  why: 'why, how come',
  chance: `
    which companies got, which firms got, which projects got, which teams got, which companies received, which
    firms received, which projects received, which teams received, which companies won, which teams won, who
    won, who got, who received, who was selected, who was chosen, success rate, acceptance rate, approval rate,
    will I get, will we get, will I win, will we win, am I likely, are we likely, were selected, was selected,
    were chosen, was chosen, been selected, been chosen, successful applicants, got the money, got the funding,
    who are the winners, who is the winner, who were the winners, who was the winner, chances, odds, likelihood,
    how likely, projects were, projects have been, proposals were, applications were, who was funded, who has
    been funded, should I apply, should we apply, worth applying, another round, another call, another edition,
    new round, new edition, next edition, next round, share of applicants, share of applications, share of
    proposals, share of entries, share of submissions, share of bids, share of the applicants, share of the
    applications, share of the proposals, share of the entries, percentage of applicants, percentage of
    applications, percentage of proposals, percentage of entries, percentage of submissions, percentage of bids,
    percentage of the applicants, percentage of the applications, percentage of the proposals, percentage of the
    entries, proportion of applicants, proportion of applications, proportion of proposals, proportion of
    entries, proportion of submissions, proportion of bids, proportion of the applicants, proportion of the
    applications, proportion of the proposals, proportion of the entries, fraction of applicants, fraction of
    applications, fraction of proposals, fraction of entries, fraction of submissions, fraction of bids,
    fraction of the applicants, fraction of the applications, fraction of the proposals, fraction of the
    entries, pays the most, pays most, offers the most, gives the most, has the most, most money, biggest
    budget, largest budget, average, on average, median, typical, typically`,
  visit: `
    opening hours, visiting hours, how do I get from, how do we get from, how do I get there,
    how do we get there, how do I get to, how do we get to, how can I get to, how can we get to,
    how long is the flight, how long is the drive`,
} satisfies Partial<Lexicon>;
