import { Loading } from '../../../components/states/states.js';

export function DossiersPage() {
  return <Loading />;
}
