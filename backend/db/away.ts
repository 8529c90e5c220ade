/** PostgreSQL that cannot be reached, stops, starts, is full or took too long; and a standby that is not promoted yet. */
const codes =
  /^(08...|25006|40001|40P01|53...|55P03|57014|57P0[1-5]|ECONN(REFUSED|RESET|ABORTED)|ENOTFOUND|ENOENT|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH)$/;
/** What the driver says without a code. */
const messages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout)/;

/** Will the same, tried again a little later, probably work? */
export function isAway(error: unknown): boolean {
  for (let one = error, depth = 0; one instanceof Error && depth < 5; depth += 1) {
    const { code, message, syscall } = one as NodeJS.ErrnoException;
    // A file that is missing has this code too; a socket that is missing has this call.
    if (code === 'ENOENT' ? syscall === 'connect' : code && codes.test(code)) return true;
    if (messages.test(message)) return true;
    one = one.cause;
  }
  return false;
}
