import { type Config, ConfigError } from '../config.ts';
import type { Company } from './provider.ts';

type Given = Pick<
  Config,
  | 'oidcIssuer'
  | 'oidcClientId'
  | 'oidcClientSecret'
  | 'oidcWorkspace'
  | 'oidcName'
  | 'oidcJoin'
  | 'passwordSignIn'
  | 'publicUrl'
  | 'signInKeys'
>;

/** The company's sign-in, when one is set up. @throws ConfigError for what is missing beside the rest. */
export function companyOf(config: Given): Company | undefined {
  const { oidcIssuer, oidcClientId, oidcWorkspace, publicUrl } = config;
  if (!oidcIssuer) {
    if (config.passwordSignIn || config.signInKeys) return undefined;
    throw new ConfigError('PASSWORD_SIGN_IN=0 leaves no way in: set OIDC_ISSUER or SIGN_IN_KEYS');
  }
  const needed = {
    OIDC_CLIENT_ID: oidcClientId,
    OIDC_WORKSPACE: oidcWorkspace,
    PUBLIC_URL: publicUrl,
  };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : name));
  if (!oidcClientId || !oidcWorkspace || missing.length > 0) {
    throw new ConfigError(`OIDC_ISSUER needs ${missing.join(' and ')} too`);
  }
  return {
    issuer: oidcIssuer,
    clientId: oidcClientId,
    clientSecret: config.oidcClientSecret,
    workspace: oidcWorkspace,
    name: config.oidcName,
    join: config.oidcJoin,
  };
}
