/** The one door, standing ajar. */
export function BrandMark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M5 30V14a11 11 0 0 1 22 0v16z" fill="#c8311d" />
      <path d="M11 30V14.5a5 5 0 0 1 10 0V30z" fill="#fffaf2" />
      <path d="M11 30V14.5a5 5 0 0 1 5-5l1.2 4V27z" fill="#f2b84b" />
    </svg>
  );
}
