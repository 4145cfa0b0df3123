import { startHttp } from '#adapters/http/server.ts';
import { readConfig } from '#src/config.ts';
import { slackOf } from '#src/main/slack.ts';
import { layGround } from '#test/parity/ground.ts';
import {
  called,
  type FilledIn,
  type Scene,
  type SeenForm,
  type Surface,
  type Who,
} from '#test/parity/surface.ts';
import { slackStandIn, slackToken } from '#test/stand-ins/slack.ts';
import { seenInSlack } from '#test/support/seen-blocks.ts';
import { type Json, list, record } from '#test/support/slack-limit-checks.ts';
import { SIGNING_SECRET, signedPost, slackBodyFor } from '#test/support/slack-request.ts';

const CHANNEL = { tenant: { platform: 'slack', ref: 'T1' }, ref: 'C1' };
const PEOPLE: Readonly<Record<Who, string>> = { Lena: 'U1', Tom: 'U2' };
const MESSAGE = { type: 'message', channel_id: CHANNEL.ref };
const SAYING = new Set(['chat.postEphemeral', 'respond']);
const SHOWING = new Set(['views.open', 'views.update']);

/** Slack, as its servers hand in what people do by HTTP; each writes by the command, which can open forms. */
export async function onSlack(): Promise<Surface> {
  await using stack = new AsyncDisposableStack();
  const slack = stack.use(await slackStandIn());
  const ground = stack.use(await layGround(CHANNEL, { platform: 'slack', ref: PEOPLE.Lena }));
  const wired = await slackOf(configFor(slack.apiUrl), ground);
  if (wired === null) throw new Error('Slack is off');
  const { platform, routes } = wired;
  const http = await startHttp({ host: '127.0.0.1', port: 0, routes });
  stack.defer(() => http.stop());
  await platform.start(ground.desk);
  stack.defer(() => platform.stop());
  let triggers = 0;

  /** Hands in one request, lets it come to its end, and looks what is new. */
  async function scene(who: Who, body: Json): Promise<Scene> {
    const before = { messages: slack.messages.length, asked: slack.asked.length };
    const by = { user: { id: PEOPLE[who] }, team: { id: 'T1' }, trigger_id: `1.${++triggers}` };
    const { raw, type } = slackBodyFor(
      'command' in body ? { ...body, trigger_id: by.trigger_id } : { ...by, ...body },
    );
    const response = await fetch(`${http.url}/slack/events`, signedPost(raw, { type }));
    const told = await response.text();
    await platform.stop();
    await platform.start(ground.desk);
    const asked = slack.asked.slice(before.asked);
    const whispered = asked.filter(({ method }) => SAYING.has(method)).map(({ values }) => values);
    const said = [...whispered, ...slack.messages.slice(before.messages)] as readonly Json[];
    const opened = asked.findLast(({ method }) => SHOWING.has(method))?.values.view;
    const view = told === '' ? opened : viewOf(JSON.parse(told), body);
    const buttons = said.flatMap(buttonsOf);
    return {
      said: said.map((message) => seenInSlack(message).text).join('\n'),
      buttons: buttons.map(({ label }) => label),
      form: view === undefined ? null : formOf(who, record(view), told),
      press: (label) =>
        press(who, buttons, label, { container: { ...MESSAGE, message_ts: '1.2', is_ephemeral: true } }),
    };
  }

  async function press(who: Who, buttons: readonly Button[], label: string, where: Json): Promise<Scene> {
    const { actionId: action_id, value } = called(label, buttons, (button) => button.label);
    return scene(who, {
      type: 'block_actions',
      channel: { id: CHANNEL.ref },
      response_url: slack.responseUrl,
      actions: [{ action_id, type: 'button', value }],
      ...where,
    });
  }

  const inChannel = () => slack.messages.filter(({ channel }) => channel === CHANNEL.ref);

  function formOf(who: Who, view: Json, told: string): SeenForm {
    const first = String(record(view.submit).text);
    const others = list(view.blocks).flatMap(buttonsOf);
    const buttons = [first, ...others.map(({ label }) => label)];
    return {
      text: `${String(record(view.title).text)}\n${seenInSlack(view).text}\n${told}`,
      buttons,
      send(button, values = {}) {
        const sent = { view: filledIn(view, values) };
        if (button === first) return scene(who, { ...sent, type: 'view_submission' });
        const other = called(button, others, ({ label }) => label);
        const actions = [{ type: 'button', action_id: other.actionId, value: other.value }];
        return scene(who, { ...sent, type: 'block_actions', actions });
      },
    };
  }

  const kept = stack.move();
  return {
    write: (text, who = 'Lena') => scene(who, commandOf(slack.responseUrl, text, who)),
    async press(label, who = 'Lena') {
      const message = record(inChannel().at(-1));
      const container = { ...MESSAGE, message_ts: message.ts, is_ephemeral: false };
      return press(who, buttonsOf(message), label, { container, message });
    },
    channel: async () => inChannel().map((message) => seenInSlack(message).text),
    bot: ground.bot(platform),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

function configFor(apiUrl: string) {
  const reading = readConfig({
    SLACK_API_URL: apiUrl,
    SLACK_BOT_TOKEN: slackToken('T1'),
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
  });
  if (reading.kind === 'mistakes') throw new Error(JSON.stringify(reading.mistakes));
  return reading.config;
}

function commandOf(responseUrl: string, text: string, who: Who): Json {
  return {
    team_id: 'T1',
    channel_id: CHANNEL.ref,
    channel_name: 'quantum',
    user_id: PEOPLE[who],
    command: '/allianz',
    text,
    response_url: responseUrl,
  };
}

/** What Slack shows when a form was sent: the next one, or the same with its mistakes. */
function viewOf({ response_action: action, view }: Json, sent: Json): unknown {
  return action === 'errors' ? record(sent.view).drawn : view;
}

type Button = ReturnType<typeof buttonsOf>[number];

function buttonsOf(block: Json) {
  const rows =
    block.type === 'actions' ? [block] : list(block.blocks).filter(({ type }) => type === 'actions');
  return rows.flatMap(({ elements }) =>
    list(elements).map((button) => ({
      label: String(record(button.text).text),
      value: String(button.value),
      actionId: button.action_id,
    })),
  );
}

/** A view as it comes back, with what it was drawn from for the next look at it. */
function filledIn(view: Json, values: FilledIn): Json {
  const inputs = list(view.blocks).filter(({ type }) => type === 'input');
  const state = inputs.map((block) => {
    const value = values[String(block.block_id).replace(/^field-/, '')];
    return [block.block_id, { value: stateOf(record(block.element), value) }];
  });
  return {
    id: 'V1',
    private_metadata: view.private_metadata,
    state: { values: Object.fromEntries(state) },
    drawn: view,
  };
}

function stateOf(element: Json, value: FilledIn[string] | undefined): Json {
  const { type } = element;
  const option = (chosen: string) => ({ value: chosen });
  switch (type) {
    case 'checkboxes':
    case 'multi_static_select':
      return {
        type,
        selected_options: value === undefined ? (element.initial_options ?? []) : [value].flat().map(option),
      };
    case 'static_select':
      return {
        type,
        selected_option: value === undefined ? (element.initial_option ?? null) : option(String(value)),
      };
    case 'timepicker':
      return { type, selected_time: value ?? element.initial_time ?? null };
    default:
      return { type, value: value ?? element.initial_value ?? null };
  }
}
