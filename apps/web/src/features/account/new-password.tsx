import { PasswordInput } from '@mantine/core';
import { useText } from '../../i18n/use-text.js';
import { en } from './en.js';
import { vi } from './vi.js';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function NewPassword({ label, value, onChange }: Props) {
  const t = useText({ vi, en }).signup;
  return (
    <PasswordInput
      label={label}
      description={t.passwordHint}
      required
      minLength={10}
      autoComplete="new-password"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
