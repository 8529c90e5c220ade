/** What machines ask in a loop: logged only when it fails. */
export const probes = new Set(['/healthz', '/readyz', '/metrics']);
