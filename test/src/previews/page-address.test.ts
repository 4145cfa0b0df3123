import { expect, test } from 'vitest';
import { pageAddress } from '#src/previews/page-address.ts';

test.each([
  'https://demo.example/q1',
  'http://www.Demo.example/q1/',
  'https://demo.example/q1#apply',
  'https://demo.example/q1?utm_source=newsletter&fbclid=x',
  'https://demo.example:443/q1',
])('%s is the page demo.example/q1', (url) => {
  expect(pageAddress(url)).toEqual({ host: 'demo.example', address: 'demo.example/q1' });
});

test.each([
  ['https://demo.example/Q1', 'demo.example/Q1'],
  ['https://demo.example/q1?id=7&utm_source=x', 'demo.example/q1?id=7'],
  ['https://de.demo.example/q1', 'de.demo.example/q1'],
  ['https://demo.example:8443/q1', 'demo.example:8443/q1'],
])('%s is another page', (url, address) => {
  expect(pageAddress(url)?.address).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'mailto:a@demo.example',
  'demo.example/q1',
  '',
  'https://demo.example@evil.example/q1',
  `https://demo.example/${'x'.repeat(2000)}`,
])('%s is no page', (url) => expect(pageAddress(url)).toBeNull());
