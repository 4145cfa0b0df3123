import type { Lexicon } from '#src/answers/lexicon/concepts.ts';

/** English words for who may apply, how, and whom to ask about it. */
export const applying = {
  eligible: `
    up to what age, up to which age, from what age, from which age, what age, who can use, who may use, who could use, who is able to use, who gets,
    who gets to use, who can have,
    who may have, who can receive, who may receive, who can claim, who may claim, who can benefit, who may benefit,
    who can get, who may get, who could get, who is able to get,
    who can go, who may go, who could go, who gets to go, who is allowed to go, who can be sent,
    whom can we send, who can we send, who may we send, which partners do we need, which partners do I need,
    which partners are needed, which partners are required, which partners must, what partners do we need,
    what partners are needed, what kind of partners do we need, what kind of partners do I need,
    what kind of partners are needed, which kind of partners, what sort of partners, maximum age, max age,
    how old, who … for, eligible, eligibility, qualify, qualifies, requirements, requirement, conditions,
    criteria, target group, aimed at, intended, entitled, prerequisites, age limit, minimum age,
    entry requirements, admissible`,
  may: 'may, can, could, able, allowed, permitted, possible',
  must: `
    must, have to, has to, need to, needs to, do we have to, do I have to, need, needs, require, requires`,
  suffices: 'enough, sufficient, suffice, suffices',
  project: 'project, projects',
  procedure: `
    how do I get, how do we get, how can I get, how can we get, how do I obtain, how do we obtain,
    what do I need, what do we need, what documents, which documents, do I need, do we need,
    how do I apply, how do we apply, how to apply, how can I apply, how can we apply, how does one apply,
    how do you apply, how should I apply, where do I apply, where do we apply, where can I apply,
    where to apply, how do I submit, how do we submit, where do I submit, where do we submit,
    where to submit, how to submit, how can I submit, how can we submit, how do I enter, how do we enter,
    how to enter, where do I send, where do we send, how do I register, how to register,
    how do I take part, how to take part, how can I take part, how can we take part, procedure,
    application process, process, portal, form, steps to apply, application route,
    how does the application work, how is the application, apply how, how can one apply,
    how can you apply, how do people apply, how does one submit, how do you submit, how do I go about,
    how do we go about, how do I sign up, how do we sign up, where do I sign up, where do I upload,
    where do we upload, where do I hand in, where do we hand in, where can I submit, where can we submit,
    which portal, what portal, what paperwork, which forms, what forms, application form, online form`,
  contact: `
    where do I send questions, where do we send questions, where do I send my questions, where do we send our questions, where can I send questions,
    where do questions go, where do I put questions, where do I ask, where can I ask, where can we ask,
    who do I call or write, who do we call or write, who do I call, who do we call, be reached, responsible, in
    charge, someone I can call, somebody I can call, anyone I can call, someone we can call, anyone we can call,
    someone to call, somebody to call, anyone to call, handles, handled, handling, looks after, can I call, could I call, can we call, whom do I call
    about, who do I call about, whom can I call about, who can I call about, contact, contact person, contact
    details, reach, ask, talk to, speak to, speak with, get in touch, touch, call up, help, helps, answers
    questions, enquiries, inquiries, advice, write to, point of contact, address, turn to, queries, questions,
    contacts, handle, deal with, deals with, dealing with, look after, looking after, take care of, takes care
    of, oversees, oversee, coordinator, hotline, helpdesk, help desk, programme officer, program officer,
    assist, assistance, direct my questions, direct questions, direct our questions, direct queries, direct
    enquiries, who do I ring, who do we ring, put questions, put a question, put my questions, put our questions, who do we send … to, who do I send … to, who should I send … to,
    who should we send … to, whom do I send … to, whom do we send … to, who do I submit … to, who do we submit
    … to, who do I address, who do we address, to whom do we submit, to whom do I submit, to whom do we send,
    to whom do I send, to whom should we send, who should it go to, where should it go, send it to whom`,
  phone: 'phone, telephone, phone number, number, ring, phone numbers',
  email: 'e-mail, email, mail, e-mail address, email address, mail address',
} satisfies Partial<Lexicon>;
