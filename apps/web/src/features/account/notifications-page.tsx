import { Loading } from '../../components/states/states.js';

export function NotificationsPage() {
  return <Loading />;
}
