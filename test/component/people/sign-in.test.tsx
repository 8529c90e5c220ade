import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { companyWindow } from '../../../widget/company.ts';
import type { SignedIn } from '../../../widget/port.ts';
import { SignInForm } from '../../../widget/ui/SignInForm.tsx';
import { common } from '../../../widget/words/en/common.ts';
import '../../../widget/people/people.css';

const words = common.signIn;
let root: HTMLElement;
afterEach(() => {
  vi.restoreAllMocks();
  render(null, root);
  root.remove();
});
function show(props: Partial<Parameters<typeof SignInForm>[0]>) {
  root = document.createElement('main');
  root.className = 'gate';
  document.body.append(root);
  const signIn = async (): Promise<SignedIn> => ({ ok: true });
  render(<SignInForm words={words} signIn={signIn} {...props} />, root);
}
const field = (name: string) => page.getByLabelText(name, { exact: true });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

test('a password that came with an invitation has to be replaced, with a long one', async () => {
  const signIn = vi.fn(
    async (_email: string, _password: string, own?: string): Promise<SignedIn> =>
      own ? { ok: true } : { ok: false, error: 'new-password', message: 'Choose one.' },
  );
  show({ signIn });
  await field(words.email).fill('tika@kirana.example');
  await field(words.password).fill('k7mq-x2fp');
  await press(words.submit);
  await expect.element(page.getByRole('alert')).toHaveTextContent(/Choose one of your own/);
  await expect.element(field(words.newPassword)).toHaveFocus();
  await field(words.newPassword).fill('short');
  await press(words.choose);
  await expect.element(page.getByRole('alert')).toHaveTextContent(/10 characters or more/);
  expect(signIn).toHaveBeenCalledTimes(1);
  await field(words.newPassword).fill('long-enough-for-me');
  await press(words.choose);
  expect(signIn).toHaveBeenLastCalledWith('tika@kirana.example', 'k7mq-x2fp', 'long-enough-for-me');
});

test('where passwords are off only the company account is offered', async () => {
  const begin = vi.fn(async (): Promise<SignedIn> => ({ ok: true }));
  show({ ways: async () => ({ passwords: false, company: 'Kirana' }), company: { begin } });
  await press('Continue with Kirana');
  expect(begin).toHaveBeenCalledOnce();
  expect(page.getByLabelText(words.password).query()).toBeNull();
});

test('without a company’s sign-in, or when it is not known, there is the password alone', async () => {
  const company = { begin: async (): Promise<SignedIn> => ({ ok: true }) };
  show({ ways: async () => Promise.reject(new Error('offline')), company });
  await expect.element(field(words.password)).toBeVisible();
  expect(page.getByRole('button', { name: /Continue/ }).query()).toBeNull();
});

test('the company’s window hands its code to who opened it, and to nobody else', async () => {
  const base = 'https://deskside.kirana.example';
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  const enter = vi.fn(async (): Promise<SignedIn> => ({ ok: true }));
  const company = companyWindow({ window, base, enter });
  show({ ways: async () => ({ passwords: true, company: '' }), company });
  await press(words.companyAccount);
  await expect.element(field(words.code)).toBeVisible();
  await expect.poll(() => open.mock.calls.length).toBe(1);
  const asked = new URL(String(open.mock.calls[0]?.[0]));
  expect(asked.origin).toBe(base);
  expect(asked.searchParams.get('to')).toBe(location.origin);
  const challenge = asked.searchParams.get('challenge');

  const hear = (origin: string, data: unknown) =>
    window.dispatchEvent(new MessageEvent('message', { origin, data }));
  hear('https://evil.example', { desksideCode: 'theirs' });
  hear(base, { other: 'thing' });
  expect(enter).not.toHaveBeenCalled();
  hear(base, { desksideCode: 'ours' });
  await expect.poll(() => enter.mock.calls.length).toBe(1);
  const [code, verifier] = enter.mock.calls[0] as unknown as [string, string];
  expect(code).toBe('ours');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const expected = btoa(String.fromCharCode(...new Uint8Array(digest)));
  expect(challenge).toBe(expected.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''));
});

test('a window that cannot reach us shows a code, which is pasted', async () => {
  vi.spyOn(window, 'open').mockReturnValue(null);
  const enter = vi.fn(
    async (): Promise<SignedIn> => ({ ok: false, error: 'code-over', message: 'x' }),
  );
  const company = companyWindow({ window, base: 'https://deskside.kirana.example', enter });
  show({ ways: async () => ({ passwords: false, company: '' }), company });
  await press(words.companyAccount);
  await field(words.code).fill(' eyJ.code ');
  await press(words.submit);
  expect(enter).toHaveBeenCalledWith('eyJ.code', expect.stringMatching(/^[\w-]{43}$/));
  await expect.element(page.getByText(/not good any more/)).toBeVisible();
});
