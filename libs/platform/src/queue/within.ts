/** Waits for `promise`, but not longer than `ms`. What comes later is ignored. */
export async function within<T>(ms: number, complaint: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${complaint} (${ms} ms)`)), ms);
  });
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
