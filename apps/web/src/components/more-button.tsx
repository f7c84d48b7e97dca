import { Button } from '@mantine/core';
import { useText } from '../i18n/use-text.js';
import { en } from './en.js';
import { vi } from './vi.js';

interface Props {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
}

/** The next page of a list, where there is one. */
export function MoreButton({ query }: Props) {
  const t = useText({ vi, en });
  if (!query.hasNextPage) return null;
  return (
    <div className="no-print">
      <Button
        variant="light"
        size="sm"
        loading={query.isFetchingNextPage}
        onClick={() => void query.fetchNextPage()}
      >
        {t.more}
      </Button>
    </div>
  );
}
