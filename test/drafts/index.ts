import { en } from './en.ts';
import type { Drafts } from './good.ts';
import { id } from './id.ts';
import { ms } from './ms.ts';
import { th } from './th.ts';
import { tl } from './tl.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export const drafts: readonly Drafts[] = [en, id, ms, th, vi, tl, zh];
