import { byId } from '#adapters/web/page/element.ts';

/** On a narrow screen the list of channels opens over the conversation. Returns how to close it. */
export function prepareMenu(): () => void {
  const menu = byId('menu', HTMLButtonElement);
  const places = byId('places', HTMLElement);
  const set = (isOpen: boolean) => {
    menu.ariaExpanded = String(isOpen);
    places.classList.toggle('open', isOpen);
  };
  menu.addEventListener('click', () => set(menu.ariaExpanded !== 'true'));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || menu.ariaExpanded !== 'true') return;
    set(false);
    menu.focus();
  });
  return () => set(false);
}
