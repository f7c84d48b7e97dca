import { Alert } from '@mantine/core';
import styles from '../account.module.css';

/** What went wrong, above the button that will try again. */
export function Fault({ children }: { readonly children: string | null }) {
  if (children === null) return null;
  return (
    <Alert role="alert" variant="light" color="gray" className={styles.alert ?? ''}>
      {children}
    </Alert>
  );
}
