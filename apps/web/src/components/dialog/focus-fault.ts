import { flushSync } from 'react-dom';

/** Shows the faults and puts the keys where the first one is, so that nobody looks for it. */
export function focusFault(form: HTMLFormElement, showFaults: () => void): void {
  flushSync(showFaults);
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
