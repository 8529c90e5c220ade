import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { useLoaded, WhenLoaded } from '../../../widget/ui/loaded.tsx';
import * as en from '../../../widget/words/en/index.ts';

const says = { failed: 'It did not come.', loading: 'It is on its way' };
type Ask = (about: string) => Promise<string>;

function Page({ ask, about }: { ask: Ask; about: string }) {
  const loaded = useLoaded(() => ask(about), [about]);
  return (
    <WhenLoaded {...{ loaded, says }} words={en}>
      {(found) => <p>{found}</p>}
    </WhenLoaded>
  );
}

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});
const again = page.getByRole('button', { name: en.common.page.tryAgain });

test('what did not come is asked for again, and while that takes the page says so', async () => {
  let answer: (found: string) => void = () => undefined;
  const ask = vi.fn<Ask>().mockRejectedValueOnce(new Error('offline'));
  ask.mockImplementation(
    () =>
      new Promise((done) => {
        answer = done;
      }),
  );
  render(<Page ask={ask} about="a" />, root);
  await expect.element(page.getByRole('alert')).toHaveTextContent(says.failed);
  await again.click();
  await expect.element(page.getByRole('progressbar', { name: says.loading })).toBeVisible();
  expect(again.query()).toBeNull();
  answer('Here');
  await expect.element(page.getByText('Here')).toBeVisible();
  expect(ask).toHaveBeenCalledTimes(2);
});

test('the answer to the last question counts, whichever comes first', async () => {
  const answers: Record<string, (found: string) => void> = {};
  const ask: Ask = (about) =>
    new Promise((done) => {
      answers[about] = done;
    });
  render(<Page ask={ask} about="first" />, root);
  await vi.waitFor(() => expect(answers.first).toBeDefined());
  render(<Page ask={ask} about="second" />, root);
  await vi.waitFor(() => expect(answers.second).toBeDefined());
  answers.second?.('Of the second');
  await expect.element(page.getByText('Of the second')).toBeVisible();
  answers.first?.('Of the first');
  await new Promise((done) => setTimeout(done, 50));
  expect(root.textContent).toBe('Of the second');
});

test('a late failure of an earlier question does not hide the answer', async () => {
  let fail: (error: Error) => void = () => undefined;
  const ask = vi.fn<Ask>((about) =>
    about === 'first'
      ? new Promise((_, no) => {
          fail = no;
        })
      : Promise.resolve('Of the second'),
  );
  render(<Page ask={ask} about="first" />, root);
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
  render(<Page ask={ask} about="second" />, root);
  await expect.element(page.getByText('Of the second')).toBeVisible();
  fail(new Error('offline'));
  await new Promise((done) => setTimeout(done, 50));
  expect(root.textContent).toBe('Of the second');
});
