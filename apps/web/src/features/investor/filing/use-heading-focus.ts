import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

interface PageFocus {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** The element to go to on the page that comes next, instead of its heading. */
  readonly leadTo: (element: string | null) => void;
}

/** A new page begins at its heading, or at the field somebody was led to; the first is left alone. */
export function useHeadingFocus(key: string): PageFocus {
  const heading = useRef<HTMLHeadingElement>(null);
  const target = useRef<string | null>(null);
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    const element = target.current;
    target.current = null;
    if (element !== null && focusOn(element)) return;
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [key]);
  return {
    heading,
    leadTo: (element) => {
      target.current = element;
    },
  };
}

const CONTROL = 'input, textarea, select, button';

function focusOn(id: string): boolean {
  const element = document.getElementById(id);
  if (element === null) return false;
  element.scrollIntoView({ block: 'center' });
  const inner = element.matches(CONTROL) ? element : element.querySelector(CONTROL);
  if (inner instanceof HTMLElement) inner.focus({ preventScroll: true });
  return true;
}
