import { byId } from '#adapters/web/page/element.ts';

// The operator's link carries its code behind the #, which no browser sends and no server writes down.
const code = location.hash.slice(1);
if (code !== '') {
  history.replaceState(null, '', location.pathname);
  byId('code', HTMLInputElement).value = code;
  byId('sign-in', HTMLFormElement).requestSubmit();
}
