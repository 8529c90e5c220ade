// A real OpenID Connect provider for the tests, in a process of its own. Says its address as a JSON line.
//   node provider.mjs REDIRECT SECRET
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const [redirect, secret] = process.argv.slice(2);
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const home = new URL('/', redirect).href;

/** Who there is: the name at the sign-in says what is claimed of them. */
const claimsOf = (login) => ({
  sub: `sub-${login}`,
  ...(login.startsWith('silent') ? {} : { email: `${login}@kirana.example` }),
  email_verified: !login.startsWith('unproven'),
  name: login,
});

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const client = {
    client_id: 'deskside',
    redirect_uris: [redirect],
    post_logout_redirect_uris: [home],
    ...(secret
      ? { client_secret: secret, token_endpoint_auth_method: 'client_secret_post' }
      : { token_endpoint_auth_method: 'none' }),
  };
  const provider = new Provider(issuer, {
    clients: [client],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', use: 'sig' }] },
    cookies: { keys: ['only in tests'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    findAccount: (_context, id) => ({ accountId: id, claims: () => claimsOf(id) }),
  });
  server.on('request', provider.callback());
  console.log(JSON.stringify({ issuer }));
});
