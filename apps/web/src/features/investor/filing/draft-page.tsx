import { Loading } from '../../../components/states/states.js';

export function DraftPage() {
  return <Loading />;
}
