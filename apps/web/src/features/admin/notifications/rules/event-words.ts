/** The name of an event, or its key where it has none yet. */
export const eventWords = (names: Readonly<Record<string, string>>, kind: string): string =>
  names[kind] ?? kind;
