/** What the extension's parts may ask of the service worker. */
import type { Adapter } from '../shared/model/adapter.ts';
import type { UsageEvent } from '../shared/model/usage.ts';
import type { Mount } from '../widget/host/host.ts';
import type { Answers } from '../widget/picker/answers.ts';
import type { Picking } from '../widget/picker/world.ts';
import type { BackendPort } from '../widget/port.ts';
import type { Config, Named } from './config.ts';

export interface ContentCalls {
  mount(): Promise<Mount | undefined>;
  count(event: UsageEvent): Promise<void>;
}

type Bytes = 'teamMemory' | 'shareMemory' | 'encoderPart';

export interface PanelCalls extends Omit<BackendPort, 'onChange' | Bytes> {
  /** Messages are JSON: bytes travel as base64. */
  teamMemory(): Promise<string | undefined>;
  shareMemory(packed: string): Promise<void>;
  encoderPart(...which: Parameters<BackendPort['encoderPart']>): Promise<string>;
  /** True once, for the tab the nonce was made for. */
  prove(nonce: string): Promise<boolean>;
  backendUrl(): Promise<string>;
}

/** A ticket tool that can be chosen; `tried` when its adapter was, in the real tool. */
export interface Tool {
  id: string;
  name: string;
  tried: boolean;
}

export interface OptionsCalls {
  config(): Promise<Config>;
  /** What can be chosen for a site. */
  adapters(): Promise<Tool[]>;
  /** Keeps what the person chose; what they may not choose has no effect. */
  configure(part: Partial<Named>): Promise<void>;
  /** Opens this page in a tab with the picker on it. The site was granted. */
  setUp(address: string): Promise<void>;
  /** Keeps an adapter from a file, in place of an older one of its id. @throws Error with what is wrong in it. */
  importAdapter(adapter: unknown): Promise<void>;
}

/** What a page may ask while somebody sets it up; to all others these calls do not exist. */
export interface PickerCalls {
  /** `asked`: languages, the first that the picker speaks is taken. */
  picking(): Promise<(Omit<Picking, 'words' | 'language'> & { asked: string[] }) | undefined>;
  keepPick(answers: Answers): Promise<void>;
  numberPick(id: string): Promise<{ id: string; version: number }>;
  usePick(adapter: Adapter): Promise<'reloads' | 'no-backend'>;
  publishPick(adapter: Adapter): Promise<void>;
  endPick(): Promise<void>;
}
