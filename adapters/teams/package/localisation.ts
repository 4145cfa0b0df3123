const SCHEMA =
  'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json';

/** Where a manifest holds a text that somebody reads; a parameter's `name` is none. */
const TEXT = /^(name|description)\.(short|full)$|^staticTabs\[\d+\]\.name$|\.(title|description)$/;

/** A manifest's texts by their places in it, as Teams puts them there for readers of their language. */
export function localisationOf(manifest: object): Readonly<Record<string, string>> {
  return { $schema: SCHEMA, ...Object.fromEntries(textsIn(manifest, '')) };
}

function textsIn(value: unknown, place: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return TEXT.test(place) ? [[place, value]] : [];
  if (Array.isArray(value)) return value.flatMap((each, at) => textsIn(each, `${place}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) =>
    textsIn(held, place === '' ? name : `${place}.${name}`),
  );
}
