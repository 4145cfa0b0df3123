import type { Visit } from '#src/desk/area.ts';
import { type Mistakes, marked, namingMistakes, written } from '#src/desk/filled-form.ts';
import type { Field, FilledForm, Form } from '#src/messages/form.ts';
import { languageName } from '#src/messages/language-name.ts';
import type { CuratedAnswer } from '#src/model/curated-answer.ts';
import type { Language } from '#src/model/language.ts';

/** An answer as an editor fills it in. */
export type AnswerFields = Pick<CuratedAnswer, 'questions' | 'answer'> & {
  readonly title: string;
  readonly url: string;
};

const MAX_QUESTIONS = 1500;
const MAX_ANSWER = 2500;
const MAX_SOURCE = 300;

export function readAnswerFields(form: FilledForm, languages: readonly Language[]): AnswerFields {
  const inEach = <Value>(read: (language: Language) => Value) =>
    Object.fromEntries(languages.map((language) => [language, read(language)]));
  return {
    questions: inEach((language) => lines(written(form, `questions-${language}`))),
    answer: inEach((language) => written(form, `answer-${language}`)),
    title: written(form, 'source-title'),
    url: written(form, 'source-url'),
  };
}

/** What is wrong, by field: an answer is whole in every language, and says where it is from. */
export function answerMistakes(fields: AnswerFields, languages: readonly Language[]): Mistakes {
  const texts: readonly (readonly [field: string, text: string, max: number])[] = [
    ...languages.flatMap((language) => [
      [`questions-${language}`, (fields.questions[language] ?? []).join('\n'), MAX_QUESTIONS] as const,
      [`answer-${language}`, fields.answer[language] ?? '', MAX_ANSWER] as const,
    ]),
    ['source-title', fields.title, MAX_SOURCE],
    ['source-url', fields.url, MAX_SOURCE],
  ];
  const found = texts.flatMap(([field, text, max]): [string, Mistakes[string]][] => {
    if (text === '') return [[field, { key: 'editing:mistake.empty' }]];
    const values = { count: text.length, max };
    return text.length > max ? [[field, { key: 'editing:mistake.too-long', values }]] : [];
  });
  const isWeb = /^https?:$/.test(URL.parse(fields.url)?.protocol ?? '');
  const address = isWeb || fields.url === '' ? [] : [['source-url', { key: 'editing:mistake.url' }] as const];
  return Object.fromEntries([...found, ...address]);
}

/** `context` brings back what the answer is made of. */
export function answerForm(
  visit: Visit,
  fields: AnswerFields,
  languages: readonly Language[],
  context: Form['context'],
  mistakes: Mistakes = {},
): Form {
  const { say, language } = visit;
  const text = (
    id: string,
    kind: 'line' | 'paragraph',
    label: string,
    value: string,
    max: number,
  ): Field => ({
    id,
    kind,
    label,
    value,
    required: true,
    maxLength: max,
  });
  const shown = languages.flatMap((one) => {
    const values = { language: languageName(language, one) };
    const questions = (fields.questions[one] ?? []).join('\n');
    const answer = fields.answer[one] ?? '';
    return [
      text(`questions-${one}`, 'paragraph', say('editing:field.questions', values), questions, MAX_QUESTIONS),
      text(`answer-${one}`, 'paragraph', say('editing:field.answer', values), answer, MAX_ANSWER),
    ];
  });
  const form: Form = {
    name: 'editing.answer',
    language,
    title: say('editing:form-title'),
    note: say('editing:form-hint'),
    fields: marked(
      visit,
      [
        ...shown,
        text('source-title', 'line', say('editing:field.source-title'), fields.title, MAX_SOURCE),
        text('source-url', 'line', say('editing:field.source-url'), fields.url, MAX_SOURCE),
      ],
      mistakes,
    ),
    submits: [
      { intent: 'save', label: say('editing:save') },
      { intent: 'cancel', label: say('editing:cancel') },
    ],
    context: { ...context, language },
  };
  return Object.keys(mistakes).length > 0 ? namingMistakes(visit, form, 'editing:mistakes') : form;
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
