import type { Talk } from '#src/answers/lexicon/talk/talk.ts';

/** English. */
export const talk: Talk = {
  'a-question': 'question, quick question, a quick question, enquiry, inquiry, query',
  'on-behalf': 'from',
  greets: `
    hello, hi, hey, good morning, good afternoon, good evening, good day, greetings, how are you,
    how are you doing, how do you do, how is it going, goodbye, bye`,
  thanks: `
    yours sincerely, sincerely, best wishes, all the best, kind regards, best regards, regards, thanks, thank you, thanks a lot, many thanks,
    thank you very much, thank you so much, thx, cheers, and thanks, and thank you,
    thanks for the information, thank you for the information, thanks for the info, thanks for the answer,
    thanks for your help, thanks for the help, thank you for your help, that helps, that helped`,
  helps: `
    what can you do, what do you do, what can I ask, what can I ask you, how can you help,
    how can you help me, what can you help with, what can you help me with, help, what are you able to do`,
  'a-machine': `
    a robot, a bot, a chatbot, a machine, a computer, ChatGPT, are you a bot, are you a robot, are you an AI,
    are you AI, are you ChatGPT, are you automated, am I talking to an AI, is this an AI, am I chatting with an AI`,
  'a-human': `
    human, a human, real people, are you a human, are you human, are you real, are you a person,
    are you a real person`,
  'a-person': `
    a person, a real person, a human being, talk to a human, speak to a human, speak with a human,
    ask a human, talk to someone, speak to someone, talk to somebody, speak to somebody`,
  reminds: `
    remind, reminds, reminder, reminders, subscribe to reminders, subscribe to deadlines, notify,
    notified, alert, alerts`,
  stores: `
    store, stores, stored, save, saves, saved, record my, log, logs, logged, what data, which data,
    my data, personal data, data protection, privacy,
    do you keep, keep about me`,
  'the-bot': 'who are you, what are you',
  plainly: `
    in plain language, in plain English, plain language, plain English, in simple language,
    in simple English, in simple words, in simple terms, in easy language, in plain words,
    explain in plain language, explain in plain English, explain in simple language,
    explain in simple terms, explain in simple words`,
  languages: `
    which languages do you speak, what languages do you speak, languages, language, do you speak,
    can you speak`,
  editors: 'editors, editor, editorial team, operator, operators',
  topics: 'which topics, what topics, which topics are there, what topics are there, topics',
  organisations: `
    which organizations, which organisations, what organizations, what organisations, which institutions,
    which ministries, organizations, organisations, who is involved, involved`,
  'answer-in':
    'answer in, please answer in, reply in, respond in, please in, answer, reply, respond, switch to, continue in',
  'in-language': 'in',
};
