import * as oidc from 'openid-client';

/** The company's own sign-in: an OpenID Connect provider, by authorization code with PKCE, state and nonce. */

export interface Company {
  issuer: string;
  clientId: string;
  /** Absent: a public client; PKCE alone shows who asks. */
  clientSecret?: string | undefined;
  workspace: string;
  /** What the button calls it; empty: the company account. */
  name: string;
  /** Whoever is not known yet becomes an agent there. */
  join?: { site: string; team: string } | undefined;
}

/** What one sign-in has to prove at its end. */
export interface Asked {
  state: string;
  nonce: string;
  verifier: string;
}
export interface Claimed {
  subject: string;
  email: string;
  name?: string | undefined;
}

/** What the provider said, in its own word. */
export class ProviderError extends Error {
  override name = 'ProviderError';
}

export interface Provider {
  /** Where to send the browser. */
  begin(redirect: string): Promise<{ url: string; asked: Asked }>;
  /** @throws ProviderError when anything is not as asked. */
  end(back: URL, asked: Asked): Promise<Claimed>;
  /** Where the provider ends its own session, when it does. */
  leave(home: string): Promise<string | undefined>;
}

const seconds = 10;

export function openProvider({ issuer, clientId, clientSecret }: Company): Provider {
  const isLocal = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/.test(issuer);
  let found: Promise<oidc.Configuration> | undefined;
  /** Asked for once; again when it did not answer. */
  const configuration = () => {
    found ??= oidc
      .discovery(
        new URL(issuer),
        clientId,
        undefined,
        clientSecret ? oidc.ClientSecretPost(clientSecret) : oidc.None(),
        { timeout: seconds, ...(isLocal ? { execute: [oidc.allowInsecureRequests] } : {}) },
      )
      .catch((error: unknown) => {
        found = undefined;
        throw new ProviderError(`${issuer} does not answer (${wordOf(error)})`);
      });
    return found;
  };

  return {
    async begin(redirect) {
      const config = await configuration();
      const asked = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirect,
        scope: 'openid email profile',
        state: asked.state,
        nonce: asked.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(asked.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, asked };
    },

    async end(back, { state, nonce, verifier }) {
      const config = await configuration();
      const tokens = await oidc
        .authorizationCodeGrant(config, back, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        .catch((error: unknown) => {
          throw new ProviderError(wordOf(error));
        });
      const claims = tokens.claims();
      if (!claims) throw new ProviderError('it sent no ID token');
      // Some put the e-mail into the ID token, others answer it when asked.
      const all =
        typeof claims.email === 'string'
          ? claims
          : await oidc
              .fetchUserInfo(config, tokens.access_token, claims.sub)
              .catch((error: unknown) => {
                throw new ProviderError(wordOf(error));
              });
      const { email, email_verified: verified, name } = all;
      if (typeof email !== 'string' || email === '') {
        throw new ProviderError('it does not say your e-mail (scope "email")');
      }
      // Where people may type in any address, the address proves nothing.
      if (verified === false) throw new ProviderError('your e-mail is not verified there');
      return { subject: claims.sub, email, ...(typeof name === 'string' ? { name } : {}) };
    },

    async leave(home) {
      const config = await configuration();
      if (!config.serverMetadata().end_session_endpoint) return undefined;
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: home }).href;
    },
  };
}

/** Short, and nothing that was secret. */
function wordOf(error: unknown): string {
  const {
    error: word,
    code,
    message,
  } = error as { error?: string; code?: string; message?: string };
  return (word ?? code ?? message ?? 'unknown').slice(0, 120);
}
