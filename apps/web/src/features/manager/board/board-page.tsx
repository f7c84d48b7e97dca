import { Loading } from '../../../components/states/states.js';

export function BoardPage() {
  return <Loading />;
}
