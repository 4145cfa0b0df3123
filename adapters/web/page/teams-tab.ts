import { byId } from '#adapters/web/page/element.ts';

/** Signs in by what Teams knows of whoever looks at the tab; with the session, the same address is the page. */
async function signIn(): Promise<boolean> {
  const { app, authentication } = microsoftTeams;
  await app.initialize();
  const token = await authentication.getAuthToken();
  const authorization = `Bearer ${token}`;
  const response = await fetch('/teams-tab/sign-in', {
    method: 'POST',
    headers: { authorization },
  });
  return response.ok;
}

const isSignedIn = await signIn().catch(() => false);
if (isSignedIn) location.reload();
byId('signing-in', HTMLElement).hidden = !isSignedIn;
byId('not-signed-in', HTMLElement).hidden = isSignedIn;
