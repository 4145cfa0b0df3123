import type { Command } from 'commander';
import { registerAdmins } from '#src/cli/admins.ts';
import { entriesOfFile } from '#src/cli/answers-from-file.ts';
import { registerAsk } from '#src/cli/ask.ts';
import { registerChat } from '#src/cli/chat.ts';
import type { CliContext } from '#src/cli/context.ts';
import { registerDeliveries } from '#src/cli/deliveries.ts';
import { registerExtract } from '#src/cli/extract.ts';
import { registerFeed } from '#src/cli/feed.ts';
import { registerKnowledge } from '#src/cli/knowledge.ts';
import { registerSecrets } from '#src/cli/secrets.ts';
import { registerServe } from '#src/cli/serve.ts';
import { registerSettings } from '#src/cli/settings.ts';
import { registerSlack } from '#src/cli/slack.ts';
import { registerSources } from '#src/cli/sources.ts';
import { openAnswers, openDesk, openSources, openStores } from '#src/cli/stored.ts';
import { registerTeams } from '#src/cli/teams.ts';

/** Every command there is, each in its own file. */
export function registerCommands(program: Command, context: CliContext): void {
  const open = () => openStores(context);
  registerServe(program, context);
  registerAsk(program, context, {
    async stored() {
      const { entries, newsSearch, close } = await openAnswers(context);
      return { entries, news: newsSearch, close };
    },
    ofFile: (file) => entriesOfFile(context, file),
  });
  registerChat(program, context, () => openDesk(context));
  registerExtract(program, context);
  registerFeed(program, context);
  registerKnowledge(program, context, async () => {
    const { knowledge, close } = await open();
    return { store: knowledge, close };
  });
  registerAdmins(program, context, open);
  registerDeliveries(program, context, open);
  registerSecrets(program, context, open);
  registerSources(program, context, () => openSources(context));
  registerSlack(program, context);
  registerTeams(program, context);
  registerSettings(program, context);
}
