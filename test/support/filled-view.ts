type Json = Readonly<Record<string, unknown>>;

/** The inputs of a form as somebody leaves them who only chooses a zone. */
export function filledIn(view: Json): Json {
  const inputs = (view.blocks as Json[]).filter((block) => block.type === 'input');
  const values = inputs.map((block) => {
    const element = block.element as Json;
    const chosen = element.initial_option ?? (element.options as Json[] | undefined)?.[0] ?? null;
    const state = {
      type: element.type,
      selected_options: element.initial_options ?? (element.options as Json[] | undefined)?.slice(0, 1) ?? [],
      selected_option: chosen,
      selected_time: element.initial_time ?? null,
      value: element.initial_value ?? null,
    };
    const { selected_options, ...single } = state;
    const isMany = element.type === 'checkboxes' || element.type === 'multi_static_select';
    return [block.block_id, { value: isMany ? { type: element.type, selected_options } : single }];
  });
  return { id: 'V1', private_metadata: view.private_metadata, state: { values: Object.fromEntries(values) } };
}
