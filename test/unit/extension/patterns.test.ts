import { expect, test } from 'vitest';
import { grantOf, matches } from '../../../extension/patterns.ts';

test.each([
  ['http://localhost/*', 'http://localhost:4600/console/', true],
  ['http://127.0.0.1:8082/*', 'http://127.0.0.1:8082/issues/1', true],
  ['http://127.0.0.1:8082/*', 'http://127.0.0.1:8086/issues/1', false],
  ['https://*.zendesk.com/agent/*', 'https://kirana.zendesk.com/agent/tickets/1', true],
  ['https://*.zendesk.com/agent/*', 'https://zendesk.com.evil.example/agent/1', false],
  ['https://*.zendesk.com/agent/*', 'https://kirana.zendesk.com/hc', false],
  ['*://desk.example.com/*', 'http://desk.example.com/', true],
  ['https://desk.example.com/*', 'http://desk.example.com/', false],
  ['https://desk.example.com/a*/t/*', 'https://desk.example.com/app/t/1?x=2', true],
  ['https://desk.example.com/a*/t/*', 'https://desk.example.com/app/x/1', false],
  ['https://desk.example.com/', 'https://desk.example.com/', true],
  ['https://desk.example.com/', 'https://desk.example.com/x', false],
  ['not a pattern', 'https://desk.example.com/', false],
  ['*://*/*', 'chrome://settings/', false],
])('%s and %s', (pattern, url, expected) => {
  expect(matches(pattern, url)).toBe(expected);
});

test('browsers are asked for the host without its port', () => {
  expect(grantOf('http://127.0.0.1:8082/*')).toBe('http://127.0.0.1/*');
  expect(grantOf('https://desk.example.com/*')).toBe('https://desk.example.com/*');
});
