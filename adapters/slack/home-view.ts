import type { HomeView, KnownBlock } from '@slack/types';
import { messageBlocks } from '#adapters/slack/blocks.ts';
import { LIMITS } from '#adapters/slack/limits.ts';
import type { Home, Section } from '#src/messages/home.ts';
import type { Language } from '#src/model/language.ts';

/** A home as the Home tab shows it, its sections with a line between and an equal share of the blocks each. */
export function homeView({ language, sections }: Home): HomeView {
  const share = Math.floor((LIMITS.viewBlocks - sections.length) / Math.max(sections.length, 1));
  const blocks = sections.flatMap((section, index): readonly KnownBlock[] => [
    ...(index > 0 ? [{ type: 'divider' } as const] : []),
    ...sectionBlocks(section, language, index, Math.min(share, LIMITS.blocks)),
  ]);
  return { type: 'home', blocks };
}

// Action ids must differ within a view, and a message counts its own from 0.
function sectionBlocks(
  { parts, buttons }: Section,
  language: Language,
  at: number,
  limit: number,
): readonly KnownBlock[] {
  return messageBlocks({ language, summary: '', parts, buttons }, limit).map((block) =>
    block.type === 'actions'
      ? {
          ...block,
          elements: block.elements.map((element) => ({
            ...element,
            action_id: `${element.action_id}-${at}`,
          })),
        }
      : block,
  );
}
