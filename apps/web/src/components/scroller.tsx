import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** A wide table on a narrow screen. It takes the focus, and so the arrow keys, only while it scrolls. */
export function Scroller({ label, children }: Props) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => {
      if (element.scrollWidth > element.clientWidth) element.setAttribute('tabindex', '0');
      else element.removeAttribute('tabindex');
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <section ref={frame} className="scroll-x" aria-label={label}>
      {children}
    </section>
  );
}
