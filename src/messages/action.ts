/** What a button asks for. `name` picks the handler, `values` are plain strings that survive a round trip. */
export type Action = { readonly name: string; readonly values: Readonly<Record<string, string>> };
