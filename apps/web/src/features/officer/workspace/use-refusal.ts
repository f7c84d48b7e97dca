import { Problem } from '../../../api/problem.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';

/** A refusal in words: the server's sentence with its field faults, or what to do when there is none. */
export function useOfficerRefusal(): (error: unknown) => string {
  const t = useText({ vi, en });
  return (error) => {
    if (!(error instanceof Problem) || error.status === 0) return t.failed;
    if (error.status === 412) return t.changed;
    const fields = error.errors.map((fault) => fault.detail);
    return [error.detail ?? error.title ?? t.failed, ...fields].join(' ');
  };
}
