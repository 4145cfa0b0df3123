import type { Context } from '#src/answers/context.ts';
import { isName, questionWords, type Word } from '#src/answers/question-words.ts';
import { likeness, RELATED } from '#src/answers/spelling.ts';
import type { Milestone } from '#src/model/milestone.ts';

/**
 * "The summer school on ceramics" is not that of the glassblowers, though its topic is "glass and ceramic crafts": of two things
 * that a topic joins, the title has the one, and the question the other.
 */
export async function isOfOtherPart(
  { entries, mentions, request: { words } }: Context,
  { id, title, topics }: Milestone,
): Promise<boolean> {
  const held = mentions.find(({ ref }) => ref === `milestone:${id}`)?.words;
  const isByTopicAlone = ({ text }: Word) => held?.get(text)?.size === 1 && held.get(text)?.has('topic');
  const byTopic = words.filter((word) => isName(word) && isByTopicAlone(word));
  if (byTopic.length === 0) return false;
  const known = await entries.topics(topics);
  const pairs = known
    .flatMap(({ name, aliases }) => [...Object.values(name), ...aliases])
    .flatMap((name) => joinedIn(questionWords(name)));
  const own = Object.values(title).flatMap((text) => questionWords(text).filter(isName));
  const isHeld = (part: Word) => own.some(({ text }) => likeness(part.text, text) >= RELATED);
  return byTopic.some(({ text }) =>
    pairs.some(([one, other]) => likeness(text, one.text) >= RELATED && isHeld(other) && !isHeld(one)),
  );
}

/** Both ways: the words on either side of each "and". */
function joinedIn(words: readonly Word[]): readonly (readonly [Word, Word])[] {
  return words.flatMap((word, at): readonly (readonly [Word, Word])[] => {
    const [before, behind] = [words[at - 1], words[at + 1]];
    if (!word.concepts.has('and') || !before || !behind) return [];
    return [
      [before, behind],
      [behind, before],
    ];
  });
}
