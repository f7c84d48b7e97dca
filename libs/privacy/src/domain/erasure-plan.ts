import { err, ok, type Instant, type LocalDate, type Localized, type Result } from '#libs/kernel';

/** A dossier of the person, as far as keeping it is concerned. */
export interface HeldDossier {
  readonly id: string;
  readonly code: string | null;
  readonly status: string;
  readonly closedAt: Instant | null;
  /** The day after which the law no longer asks to keep it; none while it is open. */
  readonly keptUntil: LocalDate | null;
  readonly basis: Localized | null;
}

export interface KeptDossier {
  readonly code: string;
  readonly until: LocalDate;
  readonly basis: Localized;
}

/** What goes now, and what the law keeps for a while. */
export interface ErasurePlan {
  readonly anonymise: readonly string[];
  readonly kept: readonly KeptDossier[];
}

/** An open dossier cannot be worked on without its applicant: first it ends, or is withdrawn. */
export function erasurePlan(
  dossiers: readonly HeldDossier[],
  today: LocalDate,
): Result<ErasurePlan, { readonly open: readonly string[] }> {
  const open = dossiers.filter((d) => d.status !== 'draft' && d.closedAt === null);
  if (open.length > 0) return err({ open: open.map((d) => d.code ?? d.id) });
  const isKept = (d: HeldDossier): boolean =>
    d.status !== 'draft' && d.keptUntil !== null && d.keptUntil >= today;
  return ok({
    anonymise: dossiers.filter((d) => !isKept(d)).map((d) => d.id),
    kept: dossiers
      .filter(isKept)
      .flatMap(({ code, keptUntil: until, basis }) =>
        code === null || until === null || basis === null ? [] : [{ code, until, basis }],
      ),
  });
}
