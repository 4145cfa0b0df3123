import type announcements from '#locales/en/announcements.json';
import type answers from '#locales/en/answers.json';
import type calls from '#locales/en/calls.json';
import type chat from '#locales/en/chat.json';
import type cities from '#locales/en/cities.json';
import type cli from '#locales/en/cli.json';
import type dates from '#locales/en/dates.json';
import type deliveries from '#locales/en/deliveries.json';
import type digest from '#locales/en/digest.json';
import type editing from '#locales/en/editing.json';
import type enquiries from '#locales/en/enquiries.json';
import type errors from '#locales/en/errors.json';
import type feedback from '#locales/en/feedback.json';
import type filters from '#locales/en/filters.json';
import type findings from '#locales/en/findings.json';
import type home from '#locales/en/home.json';
import type knowledge from '#locales/en/knowledge.json';
import type news from '#locales/en/news.json';
import type slack from '#locales/en/slack.json';
import type sources from '#locales/en/sources.json';
import type subscriptions from '#locales/en/subscriptions.json';
import type teams from '#locales/en/teams.json';
import type web from '#locales/en/web.json';
import type { LocalText } from '#src/model/language.ts';

type Catalogue = {
  announcements: typeof announcements;
  answers: typeof answers;
  calls: typeof calls;
  chat: typeof chat;
  cities: typeof cities;
  cli: typeof cli;
  dates: typeof dates;
  deliveries: typeof deliveries;
  digest: typeof digest;
  editing: typeof editing;
  enquiries: typeof enquiries;
  errors: typeof errors;
  feedback: typeof feedback;
  findings: typeof findings;
  filters: typeof filters;
  home: typeof home;
  knowledge: typeof knowledge;
  news: typeof news;
  slack: typeof slack;
  sources: typeof sources;
  subscriptions: typeof subscriptions;
  teams: typeof teams;
  web: typeof web;
};

type WithoutPlural<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** A key of the English catalogue: `file:key`, without the plural ending. */
export type TextKey = {
  [File in keyof Catalogue]: `${File}:${WithoutPlural<keyof Catalogue[File] & string>}`;
}[keyof Catalogue];

/**
 * What fills the placeholders; `count` also chooses the plural form. A text in a text is said in the same language,
 * and so is a title that was written in several, as far as it was written in this one.
 */
export type TextValues = { readonly [placeholder: string]: string | number | Text | Title };

type Title = { readonly local: LocalText };

/** Something to say, before it has a language: it is translated at the edge and never stored translated. */
export type Text = { readonly key: TextKey; readonly values?: TextValues };
