import { Loading } from '../../../components/states/states.js';

export function StartPage() {
  return <Loading />;
}
