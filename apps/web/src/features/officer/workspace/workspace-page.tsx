import { Loading } from '../../../components/states/states.js';

export function WorkspacePage() {
  return <Loading />;
}
