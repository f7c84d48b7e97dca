import type { Actor, Role, Sight } from '#libs/platform';
import type { UnitDirectory } from './unit-directory.js';

/** Posts that run the portal or its rules: they give no sight of any dossier. */
const WITHOUT_CASES: ReadonlySet<Role> = new Set(['administrator', 'process-owner', 'auditor']);
const LEADING: ReadonlySet<Role> = new Set(['head', 'leader', 'manager']);

/**
 * What the database shows to somebody at all, by the posts in force: as wide as the widest right that
 * these posts can give, and no wider. What they may do with a dossier is decided above it.
 */
export async function sightOf(
  { accountId, posts }: Actor,
  directory: Pick<UnitDirectory, 'subtree'>,
): Promise<Sight> {
  const units = new Set<string>();
  const led = new Set<string>();
  for (const { unitId, role } of posts) {
    if (WITHOUT_CASES.has(role)) continue;
    units.add(unitId);
    if (!LEADING.has(role)) continue;
    for (const { id } of await directory.subtree(unitId)) led.add(id);
  }
  return {
    account: accountId,
    units: [...new Set([...units, ...led])],
    led: [...led],
    filed: posts.some((post) => post.role === 'auditor'),
  };
}
