import { customType } from 'drizzle-orm/pg-core';

/** PostgreSQL hands out buffers; they are bytes too. */
export const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });
