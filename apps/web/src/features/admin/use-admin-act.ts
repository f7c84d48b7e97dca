import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { detailOf } from '../../api/problem.js';

interface Around {
  /** What is said once it is done, and where it failed without a word of the server. */
  readonly done: string;
  readonly failed: string;
  readonly onClose: () => void;
}

/** One act of an administrator in a dialog: done, said, the dialog closed and what it touches read again. */
export function useAdminAct<T = void>(act: (input: T) => Promise<unknown>, around: Around) {
  const { done, failed, onClose } = around;
  const client = useQueryClient();
  const { mutate, isPending, isError, error } = useMutation({
    mutationFn: act,
    onSuccess: () => {
      notifications.show({ message: done });
      onClose();
      return client.invalidateQueries({ queryKey: ['admin'] });
    },
  });
  const fault = isError ? detailOf(error, failed) : null;
  return { mutate, frame: { busy: isPending, fault, onClose } };
}
