import { describe, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

describe('after a list, “the one on …” is one of it', () => {
  test.each([
    ['Gibt es Stipendien für Promovierende?', 'Das zu KI: bis wann?', 'call:ai-talent-2026'],
    ['Are there any fellowships?', 'the one on AI: until when?', 'call:ai-talent-2026'],
    // What has a name of its own needs no list.
    ['Are there any fellowships?', 'When does the AI call close?', 'call:ai-safe-2026'],
  ])('“%s” – “%s”', async (list, text, ref) => {
    await using world = await askedWorld('world-a.yaml', '2026-03-20T09:00:00Z');
    await world.ask(list, 'one');
    expect((await world.ask(text, 'one')).about).toEqual([ref]);
  });
});

describe('whose partners they are does not matter', () => {
  test.each([
    ['Wann muss ich bei „Ein Ticket, drei Länder“ abgeben?', 'und meine kanadischen Partner?'],
    ['When do I have to submit for One Ticket, Three Countries?', 'and my Canadian partners?'],
    ['When do I have to submit for One Ticket, Three Countries?', 'and for our partners in Canada?'],
  ])('“%s” – “%s”', async (first, text) => {
    await using world = await askedWorld('world-tram.yaml', '2026-09-10T09:00:00Z');
    await world.ask(first, 'one');
    const { about, message } = await world.ask(text, 'one');
    expect(about[0]).toBe('call:one-ticket-2026');
    expect(plainText(message)).toContain('17:00');
    expect(plainText(message)).not.toContain('12:00');
  });
});
