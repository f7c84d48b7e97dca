import { Inject, Injectable } from '@nestjs/common';
import { legalDate, parseInstant, type Locale } from '#libs/kernel';
import { Database, ProblemException } from '#libs/platform';
import { toBpmn } from '#libs/process';
import {
  checkDraft,
  compareContents,
  drawnIn,
  editDraft,
  firstAnswer,
  isSchema,
  readEdit,
  walkThrough,
  type Change,
  type DraftCheck,
  type FormValues,
  type ProcedureContent,
  type Walk,
  type WalkChoice,
} from '../domain/index.js';
import { DraftStore } from '../persistence/draft.store.js';
import { AuthoringDesk } from './authoring-desk.js';

export interface Trial {
  readonly code: string;
  readonly version: number;
  /** What is on the screen and not saved yet. */
  readonly unsaved: Readonly<Record<string, unknown>>;
}

export interface WalkWish {
  readonly form?: Readonly<Record<string, unknown>>;
  readonly choices: readonly WalkChoice[];
  readonly startAt?: string;
}

/** Trying a version out without changing anything: checks, walks, differences, the diagram. */
@Injectable()
export class TryVersion {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DraftStore) private readonly drafts: DraftStore,
    @Inject(AuthoringDesk) private readonly desk: AuthoringDesk,
  ) {}

  async check(
    trial: Trial,
    locale: Locale,
  ): Promise<DraftCheck & { readonly bpmn: string | null }> {
    const content = await this.content(trial);
    const around = await this.desk.surroundings(content, await this.database.now());
    const check = checkDraft(content, around);
    return { ...check, bpmn: await drawing(content, check, locale) };
  }

  async walk(trial: Trial, wish: WalkWish): Promise<Walk & { readonly content: ProcedureContent }> {
    const content = await this.content(trial);
    const now = await this.database.now();
    const { calendar } = await this.desk.surroundings(content, now);
    const asked = wish.startAt === undefined ? undefined : parseInstant(wish.startAt);
    const startAt = asked ?? parseInstant(`${legalDate(now)}T08:00:00+07:00`) ?? now;
    const form = wish.form ?? sampleForm(content);
    return { ...walkThrough(content, { form, choices: wish.choices, startAt }, calendar), content };
  }

  /** What changed from one version to another; from the one it was made from where none is named. */
  async compare(
    code: string,
    version: number,
    against: number | undefined,
  ): Promise<{ from: number; to: number; changes: readonly Change[] }> {
    const versions = await this.desk.versions(code);
    const after = versions.find((v) => v.version === version);
    const before = versions.find((v) => v.version === (against ?? after?.basedOn ?? version - 1));
    if (!after || !before) throw new ProblemException(404, 'procedure-version.not-found');
    const [old, now] = await Promise.all([
      this.drafts.content(before.id),
      this.drafts.content(after.id),
    ]);
    return { from: before.version, to: after.version, changes: compareContents(old, now) };
  }

  private async content({ code, version, unsaved }: Trial): Promise<ProcedureContent> {
    const saved = await this.drafts.content((await this.desk.version(code, version)).id);
    if (Object.keys(unsaved).length === 0) return saved;
    const edit = readEdit(unsaved);
    if (!edit.ok) {
      throw new ProblemException(422, 'procedure-version.shape', undefined, edit.error);
    }
    return editDraft(saved, edit.value, await this.desk.unitNames());
  }
}

/** The form's own first answers: a dossier that could have been filed. */
export function sampleForm(content: Pick<ProcedureContent, 'form'>): FormValues {
  const answer = firstAnswer(content.form);
  return isSchema(answer) ? answer : {};
}

/** Flows to nowhere and doubled ids cannot be drawn; everything else can, however wrong. */
async function drawing(
  { process }: ProcedureContent,
  check: DraftCheck,
  locale: Locale,
): Promise<string | null> {
  const undrawable = check.faults.some((f) => f.code === 'id.doubled');
  if (undrawable) return null;
  const known = new Set(process.nodes.map((n) => n.id));
  const flows = process.flows.filter((f) => known.has(f.from) && known.has(f.to));
  return toBpmn(drawnIn({ ...process, flows }, locale));
}
