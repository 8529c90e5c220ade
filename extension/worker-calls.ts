/** What the extension's parts may ask of the service worker. */
import type { UsageEvent } from '../shared/model/usage.ts';
import type { Mount } from '../widget/host/host.ts';
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

export interface OptionsCalls {
  config(): Promise<Config>;
  /** What can be chosen for a site. */
  adapters(): Promise<{ id: string; name: string }[]>;
  /** Keeps what the person chose; what they may not choose has no effect. */
  configure(part: Partial<Named>): Promise<void>;
}
