import type { SignedIn } from './port.ts';

/** The company's own sign-in, as the form asks for it. */
export interface Company {
  /** Opens it. Settles when the person is back. */
  begin(): Promise<SignedIn>;
  /** The code that its window showed, for when that window cannot reach us. Absent: there is no such window. */
  withCode?: (code: string) => Promise<SignedIn>;
}

interface Around {
  window: Window;
  /** Origin of the backend. */
  base: string;
  /** Swaps the code for a session. */
  enter(code: string, verifier: string): Promise<SignedIn>;
}

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/**
 * In a window of the backend's own, which hands a code back that is good once, for this document alone (PKCE): needs no
 * permission of the browser, and no page can listen.
 */
export function companyWindow({ window, base, enter }: Around): Company {
  let verifier = '';
  return {
    async begin() {
      verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
      const query = new URLSearchParams({
        challenge: base64url(new Uint8Array(digest)),
        to: window.location.origin,
      });
      window.open(`${base}/api/company?${query}`, 'deskside-company', 'popup,width=520,height=720');
      const code = await new Promise<string>((resolve) => {
        const heard = ({ origin, data }: MessageEvent) => {
          if (origin !== base || typeof data?.desksideCode !== 'string') return;
          window.removeEventListener('message', heard);
          resolve(data.desksideCode);
        };
        window.addEventListener('message', heard);
      });
      return enter(code, verifier);
    },
    withCode: (code) => enter(code.trim(), verifier),
  };
}

/** For pages of the backend: they leave and come back with a cookie. */
export const companyPage = (window: Window): Company => ({
  begin() {
    const { pathname, search } = window.location;
    window.location.href = `/api/company?${new URLSearchParams({ back: pathname + search })}`;
    return new Promise(() => {});
  },
});
