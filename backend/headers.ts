/** Headers of every answer. No script or style of a page is inline, so none is allowed. */
const policy = {
  'default-src': "'self'",
  'img-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/** `secure`: pages are served over https. */
export function securityHeaders(path: string, embedOrigins: readonly string[], secure = false) {
  const inFrame = path === '/panel' || path.startsWith('/panel/');
  const csp: Record<string, string> = {
    ...policy,
    'frame-ancestors': inFrame ? ["'self'", ...embedOrigins].join(' ') : "'none'",
  };
  // The demo console's editor brings its own <style>, as real consoles do; it is no page of ours.
  if (path.startsWith('/console/')) {
    csp['style-src'] = "'self' 'unsafe-inline'";
    csp['frame-src'] = "'self' http://127.0.0.1:* http://localhost:*";
    csp['script-src'] = "'self' http://127.0.0.1:* http://localhost:*";
  }
  // The English reader is WebAssembly. A worker goes by its own headers, so no page is widened for it.
  if (path.startsWith('/assets/grammar-worker-')) csp['script-src'] = "'self' 'wasm-unsafe-eval'";
  // Pages of other origins load the one script with its adapter, and in it the panel.
  const script = path === '/embed.js' || path.startsWith('/consoles/');
  const shared = script || inFrame || path.startsWith('/assets/');
  return {
    'content-security-policy': Object.entries(csp)
      .map((directive) => directive.join(' '))
      .join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': shared ? 'cross-origin' : 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    // The company's sign-in hands a code to the window that opened it.
    ...(shared || path.startsWith('/api/company') || path.startsWith('/console/')
      ? {}
      : { 'cross-origin-opener-policy': 'same-origin' }),
    ...(secure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
    ...(script ? { 'access-control-allow-origin': '*' } : {}),
    ...(path.startsWith('/api/') ? { 'cache-control': 'no-store' } : {}),
  };
}
