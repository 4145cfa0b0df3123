import type { Lexicon } from '#src/answers/lexicon/concepts.ts';

/** English words that ask. */
export const asking = {
  when: 'date, when, what day, which day, what date, which date, on what date, on which day, whens, by when should, by when will',
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
  where:
    'and in which city, and in which town, and in which place, where, somewhere, anywhere, in which city, in what city, in which town, in which place',
  why: 'why, how come',
  chance: `
    which companies got, which firms got, which projects got, which teams got, which companies received, which
    firms received, which projects received, which teams received, which companies won, which teams won, who
    won, who got, who received, who was selected, who was chosen, success rate, acceptance rate, approval rate,
    think about, think of, opinion on, opinions on, opinion of, will I get, will we get, will I win, will we win, am I likely, are we likely, were selected, was selected, selected, chosen, were picked, was picked, been picked, be picked,
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
    budget, largest budget, average, on average, median, typical, typically, made it through, make it through,
    made it past, made it to the next, made it to the second, made it into the next, made it into the second,
    got through, get through to, made the cut, make the cut, made the shortlist, make the shortlist,
    on the shortlist, on the short list, shortlisted, short-listed, were invited to submit, was invited to submit,
    been invited to submit, were invited to the, got invited, advanced to the, moved on to the next,
    moved on to the second, went through to, were successful, was successful, been successful, was rejected,
    were rejected, been rejected, got rejected, was turned down, were turned down`,
  visit: `
    opening hours, visiting hours, how do I get from, how do we get from, how do I get there,
    how do we get there, how do I get to, how do we get to, how can I get to, how can we get to,
    how long is the flight, how long is the drive, where can I park, where can we park, where can you park,
    where do I park, where do we park, where should I park, where should we park, where to park, park my car,
    park the car, park our car, park our cars, parking space, parking spaces, parking lot, car park, place to park,
    places to park, where is the parking, where can I sleep, where can we sleep, where do I sleep, where do we sleep, where to sleep,
    where can I stay, where can we stay, where do I stay, where do we stay, where should I stay, where should we stay,
    where to stay, place to stay, places to stay, recommend a hotel, recommended hotel, recommended hotels, book a hotel,
    hotel near, hotels near, which hotel, what hotel, wifi, wi-fi, wifi password, dress code, what do I wear, what do we wear,
    what should I wear, what should we wear, what to wear, is there catering, is there lunch, will there be food,
    will there be lunch, is there food, is lunch provided, is food provided, what is for lunch, what’s for lunch`,
} satisfies Partial<Lexicon>;
