import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.js';

const worthRetrying = (error: unknown): boolean =>
  !(error instanceof Problem) || error.status >= 500;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (times, error) => times < 2 && worthRetrying(error),
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
