import { expect, test } from 'vitest';
import { deadlineAt } from '#src/model/deadline.ts';
import type { Knowledge } from '#src/model/knowledge.ts';
import type { KnowledgeStore } from '#src/ports/knowledge-store.ts';
import { everything, fullCall, internal, outline, topic } from '#test/fixtures/knowledge/everything.ts';

const NOTHING: Knowledge = { organisations: [], topics: [], calls: [], milestones: [], answers: [] };
const MERGE = { replace: false };

type Opened = { readonly store: KnowledgeStore } & AsyncDisposable;

/** What every store of knowledge must do. `open` gives an empty one. */
export function knowledgeStoreContract(open: () => Promise<Opened>): void {
  test('what is written is read again, of all kinds and with every key', async () => {
    await using opened = await open();
    const { store } = opened;
    expect(await store.read()).toEqual(NOTHING);
    const written = await store.write(everything, MERGE);
    expect(written).toEqual({
      entries: {
        organisation: { added: 2, changed: 0, unchanged: 0, removed: 0 },
        topic: { added: 1, changed: 0, unchanged: 0, removed: 0 },
        call: { added: 2, changed: 0, unchanged: 0, removed: 0 },
        milestone: { added: 4, changed: 0, unchanged: 0, removed: 0 },
        answer: { added: 1, changed: 0, unchanged: 0, removed: 0 },
      },
      movedDeadlines: 0,
    });
    expect(await store.read()).toEqual(everything);
  });

  test('writing the same again changes nothing', async () => {
    await using opened = await open();
    const { store } = opened;
    await store.write(everything, MERGE);
    const { entries, movedDeadlines } = await store.write(everything, MERGE);
    const touched = Object.values(entries).map(({ added, changed, removed }) => added + changed + removed);
    expect(touched).toEqual([0, 0, 0, 0, 0]);
    expect(entries.milestone.unchanged).toBe(4);
    expect(movedDeadlines).toBe(0);
    expect(await store.read()).toEqual(everything);
  });

  test('an entry is updated by id; what is not named stays, unless all is replaced', async () => {
    await using opened = await open();
    const { store } = opened;
    await store.write(everything, MERGE);
    const one = { ...NOTHING, topics: [{ ...topic, name: { de: 'Neu' }, aliases: [] }] };
    const merged = await store.write(one, MERGE);
    expect(merged.entries.topic).toEqual({ added: 0, changed: 1, unchanged: 0, removed: 0 });
    expect(await store.read()).toEqual({ ...everything, topics: one.topics });
    const replaced = await store.write(one, { replace: true });
    expect(replaced.entries.call).toEqual({ added: 0, changed: 0, unchanged: 0, removed: 2 });
    expect(await store.read()).toEqual(one);
  });

  test('the stages of a call are those it gives, and a moved deadline is told', async () => {
    await using opened = await open();
    const { store } = opened;
    await store.write(everything, MERGE);
    const moved = { ...outline, deadline: deadlineAt('2026-04-08T12:00', 'Europe/Berlin') };
    const stages = async () => (await store.read()).calls[0]?.stages;
    const write = (given: Knowledge['calls'][number]['stages']) =>
      store.write({ ...NOTHING, calls: [{ ...fullCall, stages: given }] }, MERGE);

    expect(await write([internal, moved])).toMatchObject({
      movedDeadlines: 1,
      entries: { call: { added: 0, changed: 1, unchanged: 0 } },
    });
    expect(await stages()).toEqual([internal, moved]);
    expect(await write([moved])).toMatchObject({ movedDeadlines: 0, entries: { call: { changed: 1 } } });
    expect(await stages()).toEqual([moved]);
    expect(await write([moved])).toMatchObject({ entries: { call: { changed: 0, unchanged: 1 } } });
  });

  test('a write that fails leaves everything as it was', async () => {
    await using opened = await open();
    const { store } = opened;
    await store.write(everything, MERGE);
    const milestones = everything.milestones.map((milestone) => ({ ...milestone, date: 'never' }));
    await expect(store.write({ ...NOTHING, milestones }, { replace: true })).rejects.toThrow();
    expect(await store.read()).toEqual(everything);
  });
}
