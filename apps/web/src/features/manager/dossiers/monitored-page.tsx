import { Loading } from '../../../components/states/states.js';

export function MonitoredPage() {
  return <Loading />;
}
