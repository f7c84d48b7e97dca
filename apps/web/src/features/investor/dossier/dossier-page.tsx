import { Loading } from '../../../components/states/states.js';

export function DossierPage() {
  return <Loading />;
}
