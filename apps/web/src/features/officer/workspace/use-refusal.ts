import { Problem } from '../../../api/problem.js';
import { useText } from '../../../i18n/use-text.js';
import { en as formsEn } from '../../../forms/en.js';
import { vi as formsVi } from '../../../forms/vi.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { fieldOf } from './commands.js';
import type { CommandKey, FieldName } from './commands.js';

/** A refusal in the reader's words: the server's sentence, or what to do when there is none. */
export function useOfficerRefusal(): (error: unknown) => string {
  const t = useText({ vi, en });
  return (error) => {
    if (!(error instanceof Problem) || error.status === 0) return t.failed;
    if (error.status === 401) return t.expired;
    if (error.status === 412) return t.changed;
    return error.detail ?? t.failed;
  };
}

/** The server's faults of single fields, told where each field is. */
export function useFieldFaults(): (
  key: CommandKey,
  error: unknown,
) => Partial<Record<FieldName, string>> {
  const t = useText({ vi, en });
  const { faults } = useText({ vi: formsVi, en: formsEn });
  return (key, error) => {
    if (!(error instanceof Problem)) return {};
    const found = error.errors.flatMap(({ pointer, code }) => {
      const name = fieldOf(key, pointer);
      const said = code === 'required' ? faults.required() : (error.detail ?? t.failed);
      return name === undefined ? [] : [[name, said] as const];
    });
    return Object.fromEntries(found);
  };
}
