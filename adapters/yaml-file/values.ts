import { z } from 'zod';
import { isAddress, isDay, isId, isLanguage, isPrintable, saying } from '#adapters/yaml-file/rules.ts';

/** The values that every file has, trimmed. */
export const text = z
  .string()
  .refine(isPrintable, saying('knowledge:unprintable'))
  .transform((value) => value.trim())
  .refine((value) => value !== '', saying('knowledge:empty-text'));

export const id = text.refine(isId, saying('knowledge:bad-id'));
export const day = text.refine(isDay, saying('knowledge:bad-day'));
export const url = text.refine(isAddress, saying('knowledge:bad-url'));
export const language = z.string().refine(isLanguage, saying('knowledge:unknown-language'));
