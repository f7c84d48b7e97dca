import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { admin } from './route-frames.js';
import { asked } from './search-params.js';

/** The rooms of an administrator. */
export const adminRoutes = [
  createRoute({
    getParentRoute: () => admin,
    path: '/admin',
    component: lazyRouteComponent(
      () => import('./features/admin/accounts/accounts-page.js'),
      'AccountsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/admin/notifications',
    validateSearch: asked,
    component: lazyRouteComponent(
      () => import('./features/admin/notifications/desk-page.js'),
      'NotificationDeskPage',
    ),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/admin/personal-data',
    component: lazyRouteComponent(
      () => import('./features/admin/privacy/privacy-page.js'),
      'PrivacyPage',
    ),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/admin/organisation-access',
    component: lazyRouteComponent(
      () => import('./features/admin/access/access-page.js'),
      'AccessPage',
    ),
  }),
];
