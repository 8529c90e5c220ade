import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'extension/locales';
const used = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(
  ([, name]) => name,
);

// As browsers name them: Filipino is `fil`.
test('the browser finds our words in every language of the interface', () => {
  expect(readdirSync(folder).sort()).toEqual(['en', 'fil', 'id', 'ms', 'th', 'vi', 'zh_CN']);
});

test.each(readdirSync(folder))('%s says all that the manifest asks for', (locale) => {
  const messages = JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8'));
  expect(Object.keys(messages).sort()).toEqual([...used].sort());
  for (const { message } of Object.values<{ message: string }>(messages)) {
    expect(message).not.toBe('');
    // Stores refuse longer descriptions.
    expect(message.length).toBeLessThanOrEqual(132);
  }
});
