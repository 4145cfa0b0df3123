import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { generateText } from 'ai';
import { z } from 'zod';
import { TASK } from '#adapters/language-model/task.ts';
import type { Choice, Chooser } from '#src/ports/chooser.ts';
import type { Log } from '#src/ports/log.ts';

export type ModelOptions = {
  /** The base of an OpenAI-compatible interface, such as `https://example.org/v1/`. */
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
  readonly log: Log;
  readonly ms?: number;
};

// Before Slack and Teams stop waiting for whatever an answer needs.
const MS = 2500;
const MOST_TOKENS = 100;

const Picked = z.object({ entry: z.string(), intent: z.string() });

/** Lets a language model pick. It is asked once; whatever goes wrong is logged and picks nothing. */
export function languageModelChooser({ url, model, key, log, ms = MS }: ModelOptions): Chooser {
  const provider = createOpenAICompatible({
    name: 'model',
    baseURL: url,
    ...(key === null ? {} : { apiKey: key }),
    // The key and the question go to the address that the operator named and to no other.
    fetch: (input, init) => fetch(input, { ...init, redirect: 'error' }),
  });
  return {
    async choose(asked) {
      try {
        const { text } = await generateText({
          model: provider(model),
          system: TASK,
          prompt: JSON.stringify(asked),
          temperature: 0,
          maxOutputTokens: MOST_TOKENS,
          maxRetries: 0,
          abortSignal: AbortSignal.timeout(ms),
        });
        return choiceIn(text);
      } catch (cause) {
        // By its name alone: the error holds the question.
        log.warn('the language model picked nothing', { fault: cause instanceof Error ? cause.name : null });
        return null;
      }
    },
  };
}

/** The first flat JSON object of a text, whatever stands around it. */
function choiceIn(text: string): Choice | null {
  const [json = ''] = /\{[^{}]*\}/.exec(text) ?? [];
  try {
    return Picked.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
