/** Nonces: what proves to a panel document that our own content script put it into this tab. */
const LASTS = 60_000;
const nameOf = (nonce: string) => `nonce:${nonce}`;
interface Issued {
  tab: number;
  at: number;
}

export async function issueNonce(tab: number): Promise<string> {
  const nonce = crypto.randomUUID();
  const issued: Issued = { tab, at: Date.now() };
  await chrome.storage.session.set({ [nameOf(nonce)]: issued });
  return nonce;
}

/** True once, in the tab it was issued for. */
export async function spendNonce(nonce: string, tab: number | undefined): Promise<boolean> {
  const name = nameOf(nonce);
  const issued = (await chrome.storage.session.get(name))[name] as Issued | undefined;
  if (!issued) return false;
  await chrome.storage.session.remove(name);
  return issued.tab === tab && Date.now() - issued.at < LASTS;
}
