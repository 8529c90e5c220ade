// What the server of a console of your own does to embed Deskside: it signs a token for the agent who is signed in there.
// Plain Node, no packages. Besides that it serves the example pages and keeps what they send:
//   node widget/examples/server.mjs --backend http://127.0.0.1:4600 --key KID.pem --kid KID
import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const here = import.meta.dirname;
const built = resolve(here, '../../dist/examples');

/** A JSON Web Token for one sign-in. `key` is the private key that `npm run sign-in-key` made. */
function signToken({ key, kid, workspace, origin, agent }) {
  const now = Math.floor(Date.now() / 1000);
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const header = { alg: 'EdDSA', typ: 'JWT', kid };
  const claims = {
    aud: `deskside:${workspace}`,
    // Your own id of the agent, which never changes, and the e-mail by which Deskside knows them.
    sub: agent.id,
    email: agent.email,
    name: agent.name,
    // Of your pages: another page cannot use the token.
    origin,
    // Good once, and for two minutes at most.
    jti: randomUUID(),
    iat: now,
    exp: now + 120,
  };
  const content = `${part(header)}.${part(claims)}`;
  return `${content}.${sign(null, Buffer.from(content), key).toString('base64url')}`;
}

const kinds = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const { values } = parseArgs({
  options: {
    /** Origin of the Deskside server. */
    backend: { type: 'string', default: 'http://127.0.0.1:4600' },
    /** The private key that `npm run sign-in-key` wrote, and its name. */
    key: { type: 'string' },
    kid: { type: 'string' },
    workspace: { type: 'string', default: 'kirana' },
    /** Who is signed in to this console. */
    email: { type: 'string', default: 'putri@kirana.example' },
    port: { type: 'string', default: '0' },
  },
});
const privateKey = createPrivateKey(readFileSync(values.key));
/** What reached the customer. */
const sent = [];
let origin = '';

const page = (file) => readFileSync(file, 'utf8').replaceAll('__BACKEND__', values.backend);
const routes = {
  'GET /': () => page(join(here, 'index.html')),
  'GET /plain/': () => page(join(here, 'plain/index.html')),
  'GET /react/': () => page(join(built, 'react/index.html')),
  'GET /vue/': () => page(join(built, 'vue/index.html')),
  // Your server knows by its own session who asks, and signs for nobody else.
  'POST /token': () =>
    signToken({
      key: privateKey,
      kid: values.kid,
      workspace: values.workspace,
      origin,
      agent: { id: 'agent-1', email: values.email, name: 'Putri Anggraini' },
    }),
  'GET /sent': () => JSON.stringify(sent),
  'POST /sent': (body) => {
    sent.push(JSON.parse(body));
    return '';
  },
};

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  let body = '';
  for await (const chunk of request) body += chunk;
  try {
    const asset = /^\/(?:assets\/[\w.-]+|example\.css)$/.test(pathname);
    const file = join(pathname.startsWith('/assets/') ? built : here, pathname);
    const answer = asset ? readFileSync(file) : routes[`${request.method} ${pathname}`]?.(body);
    const kind = asset ? kinds[extname(file)] : kinds['.html'];
    response.writeHead(answer === undefined ? 404 : 200, {
      'content-type': `${kind}; charset=utf-8`,
      'cache-control': 'no-store',
    });
    response.end(answer);
  } catch {
    response.writeHead(500).end();
  }
});
server.listen(Number(values.port), '127.0.0.1', () => {
  // Another site than the backend's 127.0.0.1, as a console is.
  origin = `http://localhost:${server.address().port}`;
  console.log(JSON.stringify({ ready: true, url: origin }));
});
