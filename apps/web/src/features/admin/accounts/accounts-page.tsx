import { Loading } from '../../../components/states/states.js';

export function AccountsPage() {
  return <Loading />;
}
