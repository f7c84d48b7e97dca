import { useInfiniteQuery } from '@tanstack/react-query';
import type { UseInfiniteQueryOptions, InfiniteData } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { MoreButton } from '../../../components/more-button.js';
import { Failed, Loading } from '../../../components/states/states.js';
import type { Page } from '../../../api/types.js';

interface Props<T> {
  readonly query: UseInfiniteQueryOptions<Page<T>, Error, InfiniteData<Page<T>>, string[], string>;
  readonly empty: string;
  readonly children: (item: T) => ReactNode;
}

/** A list of one kind, a page at a time. */
export function StandingList<T>({ query, empty, children }: Props<T>) {
  const found = useInfiniteQuery(query);
  const items = found.data?.pages.flatMap((page) => page.items);
  if (found.isPending) return <Loading lines={3} />;
  if (found.isError && items === undefined) {
    return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  }
  return (
    <>
      {items?.length === 0 && <p className="soft">{empty}</p>}
      <ul className="plain-list">{items?.map(children)}</ul>
      <MoreButton query={found} />
    </>
  );
}
