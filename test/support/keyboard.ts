import type { Locator, Page } from 'playwright-core';

const MANY = 150;

/** Somebody who has no mouse: what cannot be reached with Tab cannot be used. */
export function keyboardOf(tab: Page) {
  const press = (key: string) => tab.keyboard.press(key);
  const type = (text: string) => tab.keyboard.type(text);
  const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

  /** Presses a key until the target has the focus; throws where it never gets it. */
  async function reach(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor();
    for (let pressed = 0; pressed < MANY; pressed += 1) {
      if (await hasFocus(target)) return;
      await press(key);
    }
    throw new Error(`${key} never reached ${target}`);
  }
  return {
    press,
    type,
    hasFocus,
    reach,
    /** Reaches a control and uses it: a button or link by Enter, a box by Space. */
    async use(target: Locator, key: 'Enter' | 'Space' = 'Enter', way: 'Tab' | 'Shift+Tab' = 'Tab') {
      await reach(target, way);
      await press(key);
    },
    async fill(target: Locator, text: string) {
      await reach(target);
      await type(text);
    },
  };
}
