import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { notFound } from './refused.ts';

export interface PagesOptions {
  /** The built pages; beside them lies embed/, with embed.js and the adapters it may ask for. */
  webDir: string | undefined;
  /** The demo console, under /console/. */
  consoleDir: string | undefined;
}

const landing = (demoConsole: boolean) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Deskside</title>
<h1>Deskside</h1>
<ul>
<li><a href="/desk/">Desk</a>, for specialists</li>
<li><a href="/insights/">Insights</a>, for team leads</li>
<li><a href="/learning/">Learning from cases</a>, for specialists and QA</li>
<li><a href="/content/">Content</a>, for admins and those who own risk rules</li>
<li><a href="/people/">People</a>, for admins</li>
<li><a href="/panel/">Panel</a>, as the embedded form shows it</li>
${demoConsole ? '<li><a href="/console/">Demo console</a></li>\n' : ''}</ul>
</html>
`;

/** The built pages and the script of the embedded form. */
export async function servePages(
  app: FastifyInstance,
  { webDir, consoleDir }: PagesOptions,
): Promise<void> {
  app.get('/', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(landing(consoleDir !== undefined)),
  );
  if (webDir) {
    await app.register(fastifyStatic, {
      root: webDir,
      redirect: true,
      // The names of built files change with what is in them; the pages must always be the newest.
      cacheControl: false,
      setHeaders: (reply, path) => {
        const forEver = path.startsWith(join(webDir, 'assets'));
        reply.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    const script = (name: string, reply: FastifyReply) => {
      const file = join(webDir, '..', 'embed', name);
      if (!existsSync(file)) throw notFound(`${name} here; build it first (npm start does)`);
      return reply
        .type('text/javascript; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(createReadStream(file));
    };
    app.get('/embed.js', async (_request, reply) => script('embed.js', reply));
    app.get<{ Params: { name: string } }>('/consoles/:name', async ({ params }, reply) => {
      if (!/^[a-z][a-z0-9-]*\.js$/.test(params.name)) throw notFound(`console "${params.name}"`);
      return script(`consoles/${params.name}`, reply);
    });
  }
  if (consoleDir) {
    app.get('/console', (_request, reply) => reply.redirect('/console/'));
    await serveConsole(app, consoleDir);
  }
}

/** A single-page application: every address that is no file is its index page. */
async function serveConsole(app: FastifyInstance, consoleDir: string): Promise<void> {
  await app.register(
    async (console) => {
      await console.register(fastifyStatic, {
        root: consoleDir,
        prefix: '/',
        decorateReply: app.hasReplyDecorator('sendFile') === false,
        redirect: true,
      });
      console.setNotFoundHandler((_request, reply) => reply.sendFile('index.html', consoleDir));
    },
    { prefix: '/console' },
  );
}
