import { Loading } from '../../../components/states/states.js';

export function WorklistPage() {
  return <Loading />;
}
