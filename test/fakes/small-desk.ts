import type { Form, Reply } from '#src/messages/form.ts';
import type { Message } from '#src/messages/message.ts';
import { type FakeDesk, fakeDesk } from '#test/fakes/desk.ts';
import { REMINDER } from '#test/fixtures/messages.ts';

const FORM: Readonly<Record<'de' | 'en', Form>> = {
  de: {
    name: 'news.subscribe',
    language: 'de',
    title: 'Meldungen abonnieren',
    note: 'Neue Meldungen erscheinen in diesem Kanal, sobald die Quelle sie veröffentlicht.',
    fields: [
      {
        id: 'sources',
        label: 'Quellen',
        kind: 'any-of',
        // As where one of two fields will do: the desk alone can tell.
        required: false,
        value: [],
        choices: [
          { value: 'bmds', label: 'Bundesministerium für Digitales und Staatsmodernisierung' },
          { value: 'ised', label: 'Innovation, Science and Economic Development Canada' },
        ],
      },
      {
        id: 'zone',
        label: 'Zeitzone',
        kind: 'one-of',
        required: true,
        value: 'Europe/Berlin',
        choices: [
          { value: 'Europe/Berlin', label: 'Berlin' },
          { value: 'America/Toronto', label: 'Toronto' },
        ],
      },
      { id: 'title', label: 'Name des Abonnements', kind: 'line', value: '', required: true, maxLength: 80 },
      { id: 'why', label: 'Bemerkung', kind: 'paragraph', value: '', required: false, maxLength: 500 },
      { id: 'at', label: 'Uhrzeit', kind: 'time', required: true, value: '09:00' },
    ],
    submits: [
      { intent: 'save', label: 'Speichern' },
      { intent: 'cancel', label: 'Abbrechen' },
    ],
    context: {},
  },
  en: {
    name: 'news.subscribe',
    language: 'en',
    title: 'Subscribe to news',
    note: null,
    fields: [
      {
        id: 'sources',
        label: 'Sources',
        kind: 'any-of',
        required: true,
        value: [],
        choices: [
          { value: 'bmds', label: 'German digital ministry' },
          { value: 'ised', label: 'ISED Canada' },
        ],
      },
      {
        id: 'title',
        label: 'Name of the subscription',
        kind: 'line',
        value: '',
        required: true,
        maxLength: 80,
      },
    ],
    submits: [{ intent: 'save', label: 'Save' }],
    context: {},
  },
};

const note = (language: string, text: string): Message => ({
  language,
  summary: text,
  parts: [{ kind: 'text', text }],
  buttons: [],
});

const toAsker = (message: Message): Reply => ({ kind: 'message', message, to: 'asker' });
const toChannel = (message: Message): Reply => ({ kind: 'message', message, to: 'channel' });

/** A desk that knows one deadline and one form; what it was asked is kept in `seen`. */
export function smallDesk(): FakeDesk {
  return fakeDesk({
    write(text) {
      if (text === 'fail') throw new Error('the desk broke');
      if (/Frist/.test(text)) return toChannel(REMINDER.de);
      if (/deadline/.test(text)) return toChannel(REMINDER.en);
      return toAsker(note('de', `Das weiß ich nicht: ${text}`));
    },
    press(action) {
      if (action.name === 'desk.command') {
        return { kind: 'form', form: FORM[action.values.language === 'en' ? 'en' : 'de'] };
      }
      return toAsker(note('de', 'Abbestellt.'));
    },
    submit(filled) {
      const form = FORM.de;
      if (filled.intent === 'cancel') return { kind: 'nothing' };
      if (filled.values.sources?.length === 0) {
        const fields = form.fields.map((field) => ({
          ...field,
          value: filled.values[field.id],
          ...(field.id === 'sources' && { error: 'Bitte mindestens eine Quelle wählen.' }),
        }));
        return { kind: 'form', form: { ...form, fields: fields as Form['fields'] } };
      }
      return {
        kind: 'several',
        replies: [
          toAsker(note('de', `Gespeichert: ${filled.values.title}`)),
          toChannel(note('de', 'Dieser Kanal bekommt jetzt Meldungen.')),
        ],
      };
    },
  });
}
