/** Where people may log in instead of here: the national e-ID, an authority's directory. */
export interface OidcProvider {
  /** In lower case, as it stands in addresses. */
  readonly key: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly label: { readonly vi: string; readonly en: string };
  /** Whose accounts it opens. */
  readonly audience: 'investor' | 'officer';
  /** Values of `acr` or `amr` that count as two factors; without them none does. */
  readonly strong: readonly string[];
}

const NAME =
  /^OIDC_([A-Z][A-Z0-9]{0,19})_(ISSUER|CLIENT_ID|CLIENT_SECRET|LABEL_VI|LABEL_EN|AUDIENCE|STRONG)$/;
const NEEDED = ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET'] as const;

type Settings = Readonly<Record<string, string>>;

/** Every `OIDC_<NAME>_…` of the environment, and what is wrong with them. */
export function oidcProvidersIn(source: Readonly<Record<string, string | undefined>>): {
  readonly providers: readonly OidcProvider[];
  readonly faults: readonly string[];
} {
  const found = new Map<string, Record<string, string>>();
  for (const [name, value] of Object.entries(source)) {
    const [, provider, setting] = NAME.exec(name) ?? [];
    if (provider === undefined || setting === undefined || !value?.trim()) continue;
    found.set(provider, { ...found.get(provider), [setting]: value.trim() });
  }
  const embedded = source['MOTCUA_MODE'] === 'embedded';
  const faults = [...found].flatMap(([name, settings]) => faultsOf(name, settings, embedded));
  return { faults, providers: faults.length > 0 ? [] : [...found].map(providerOf) };
}

function faultsOf(name: string, settings: Settings, embedded: boolean): string[] {
  const faults: string[] = NEEDED.filter((setting) => settings[setting] === undefined).map(
    (setting) => `OIDC_${name}_${setting} is not set: ${NEEDED.join(', ')} belong together`,
  );
  const issuer = settings['ISSUER'] ?? '';
  const isSafe = issuer.startsWith('https://') || (embedded && issuer.startsWith('http://'));
  if (issuer !== '' && (!isSafe || !URL.canParse(issuer))) {
    faults.push(`OIDC_${name}_ISSUER is "${issuer}": must be an address with https`);
  }
  const audience = settings['AUDIENCE'];
  if (audience !== undefined && audience !== 'investor' && audience !== 'officer') {
    faults.push(`OIDC_${name}_AUDIENCE is "${audience}": must be investor or officer`);
  }
  return faults;
}

function providerOf([name, settings]: readonly [string, Settings]): OidcProvider {
  const key = name.toLowerCase();
  const english = settings['LABEL_EN'] ?? settings['LABEL_VI'] ?? name;
  return {
    key,
    issuer: settings['ISSUER'] ?? '',
    clientId: settings['CLIENT_ID'] ?? '',
    clientSecret: settings['CLIENT_SECRET'] ?? '',
    label: { vi: settings['LABEL_VI'] ?? english, en: english },
    audience: settings['AUDIENCE'] === 'officer' ? 'officer' : 'investor',
    strong: (settings['STRONG'] ?? '').split(/[\s,]+/).filter(Boolean),
  };
}
