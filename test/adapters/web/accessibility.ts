/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'playwright-core';

/** What a screen reader, a keyboard or a narrow screen would stumble over on a page, as lines to read. */
export async function faultsOf(tab: Page): Promise<readonly string[]> {
  const checks = [structure, names, references, places, contrasts];
  // Each runs in the browser, so it holds everything that it needs.
  const found = await Promise.all(checks.map((check) => tab.evaluate(check)));
  return [...new Set(found.flat())];
}

function structure(): string[] {
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  const faults: readonly (readonly [boolean, string])[] = [
    [document.documentElement.lang === '', 'the document has no language'],
    [document.title.trim() === '', 'the document has no title'],
    [shown('main') !== 1, 'there is not exactly one main landmark'],
    [shown('h1') !== 1, 'there is not exactly one h1'],
    [shown('[role=log]') !== 1, 'there is not exactly one log of messages'],
    [shown('[tabindex]:not([tabindex="0"], [tabindex="-1"])') > 0, 'a tabindex breaks the order of focus'],
    [new Set(ids).size !== ids.length, 'an id stands twice'],
  ];
  return faults.filter(([isFault]) => isFault).map(([, text]) => text);
}

function names(): string[] {
  const named =
    'button, a[href], summary, input, textarea, select, nav, main, dialog, article, [role=group], [role=log], [role=heading]';
  const nameOf = (element: Element) => {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement>) ?? [])] : [];
    const own = element.matches('button, a, summary, [role=heading]') ? [element.textContent] : [];
    const others = [...by.map((id) => document.getElementById(id)), ...labels];
    const texts = [element.getAttribute('aria-label'), ...others.map((other) => other?.textContent), ...own];
    return texts.find((text) => text?.trim());
  };
  return [...document.querySelectorAll(named)]
    .filter((element) => element.checkVisibility() && !nameOf(element))
    .map((element) => `no name: ${element.outerHTML.slice(0, 120)}`);
}

function references(): string[] {
  return ['aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute}]`)]
      .flatMap((element) => (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean))
      .filter((id) => !document.getElementById(id))
      .map((id) => `${attribute} leads to no ${id}`),
  );
}

function places(): string[] {
  const TWO_LINES = 72;
  const { scrollWidth, clientWidth } = document.documentElement;
  const tooWide = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : [];
  const away = window.scrollY > 0 ? ['the frame of the page has scrolled away'] : [];
  const elements = [...document.querySelectorAll('button, input, select, textarea, article, h1')]
    .filter((element) => element.checkVisibility())
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const cutOff = elements
    .filter(({ box }) => box.left < 0 || box.right > clientWidth + 1)
    .map(({ element }) => `cut off: ${element.outerHTML.slice(0, 120)}`);
  // WCAG 2.2, 2.5.8.
  const tooSmall = elements
    .filter(({ element, box }) => element.matches('button') && Math.min(box.width, box.height) < 24)
    .map(({ element }) => `too small to hit: ${element.textContent}`);
  const squeezed = elements
    .filter(({ element, box }) => element.matches('button') && box.height > TWO_LINES)
    .map(({ element }) => `squeezed: ${element.textContent}`);
  return [...tooWide, ...away, ...cutOff, ...tooSmall, ...squeezed];
}

function contrasts(): string[] {
  const parse = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: readonly number[]) => {
    const linear = (channel = 0) =>
      channel <= 10 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
  };
  const groundOf = (element: Element | null): readonly number[] => {
    if (element === null) return [255, 255, 255];
    const colour = parse(getComputedStyle(element).backgroundColor);
    return (colour[3] ?? 1) === 1 ? colour : groundOf(element.parentElement);
  };
  const contrastOf = (element: Element) => {
    const lights = [parse(getComputedStyle(element).color), groundOf(element)].map(luminance);
    return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
  };
  const saysSomething = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && saysSomething(element) && !element.closest('.unseen'))
    .filter((element) => contrastOf(element) < 4.5)
    .map(
      (element) => `contrast ${contrastOf(element).toFixed(1)}: ${element.textContent?.trim().slice(0, 60)}`,
    );
}
