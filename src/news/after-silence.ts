/**
 * A source that is read for the first time, or again after a day, shows what was there before anybody could have
 * been told: a page full of it. Only so many of its new items, the newest, are news; the others are backlog.
 */
export const NEWS_AFTER_SILENCE = 5;
