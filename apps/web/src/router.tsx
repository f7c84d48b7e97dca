import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Failed } from './components/states/states.js';
import { NotFoundPage } from './layouts/public-layout.js';
import { officeRooms } from './office-routes.js';
import { anyone, investor, investorFrame, officeFrame, open, root, self } from './route-frames.js';
import { loginSearch, text, token, trackingSearch } from './search-params.js';

const publicRoutes = [
  createRoute({
    getParentRoute: () => open,
    path: '/',
    validateSearch: (s: Record<string, unknown>): { q?: string } => ({ q: text(s['q']) }),
    component: lazyRouteComponent(() => import('./features/public/home/home-page.js'), 'HomePage'),
  }),
  createRoute({
    getParentRoute: () => open,
    path: '/procedures/$code',
    component: lazyRouteComponent(
      () => import('./features/public/procedure-sheet/procedure-page.js'),
      'ProcedurePage',
    ),
  }),
  createRoute({
    getParentRoute: () => open,
    path: '/tracking',
    validateSearch: trackingSearch,
    component: lazyRouteComponent(
      () => import('./features/public/tracking/tracking-page.js'),
      'TrackingPage',
    ),
  }),
  createRoute({
    getParentRoute: () => open,
    path: '/calculator',
    component: lazyRouteComponent(
      () => import('./features/public/calculator/calculator-page.js'),
      'CalculatorPage',
    ),
  }),
  createRoute({
    getParentRoute: () => open,
    path: '/answer',
    component: lazyRouteComponent(
      () => import('./features/public/answer/answer-page.js'),
      'AnswerPage',
    ),
  }),
  createRoute({
    getParentRoute: () => open,
    path: '/verify/$code',
    component: lazyRouteComponent(
      () => import('./features/public/verify/verify-page.js'),
      'VerifyPage',
    ),
  }),
];

const accountRoutes = [
  createRoute({
    getParentRoute: () => open,
    path: '/login',
    validateSearch: loginSearch,
    component: lazyRouteComponent(() => import('./features/account/login-page.js'), 'LoginPage'),
  }),
  createRoute({
    getParentRoute: () => open,
    path: '/identity',
    validateSearch: loginSearch,
    component: lazyRouteComponent(
      () => import('./features/account/identity-page.js'),
      'IdentityPage',
    ),
  }),
  createRoute({
    getParentRoute: () => open,
    path: '/signup',
    component: lazyRouteComponent(() => import('./features/account/signup-page.js'), 'SignupPage'),
  }),
  createRoute({
    getParentRoute: () => open,
    path: '/reset',
    validateSearch: token,
    component: lazyRouteComponent(() => import('./features/account/reset-page.js'), 'ResetPage'),
  }),
  createRoute({
    getParentRoute: () => open,
    path: '/confirm',
    validateSearch: token,
    component: lazyRouteComponent(
      () => import('./features/account/confirm-page.js'),
      'ConfirmPage',
    ),
  }),
  createRoute({
    getParentRoute: () => open,
    path: '/invitation',
    validateSearch: token,
    component: lazyRouteComponent(
      () => import('./features/account/invitation-page.js'),
      'InvitationPage',
    ),
  }),
];

const investorRoutes = [
  createRoute({
    getParentRoute: () => investor,
    path: '/my',
    component: lazyRouteComponent(
      () => import('./features/investor/dossiers/dossiers-page.js'),
      'DossiersPage',
    ),
  }),
  createRoute({
    getParentRoute: () => investor,
    path: '/my/dossiers/$code',
    component: lazyRouteComponent(
      () => import('./features/investor/dossier/dossier-page.js'),
      'DossierPage',
    ),
  }),
  createRoute({
    getParentRoute: () => investor,
    path: '/file/$procedureCode',
    component: lazyRouteComponent(
      () => import('./features/investor/filing/start-page.js'),
      'StartPage',
    ),
  }),
  createRoute({
    getParentRoute: () => investor,
    path: '/drafts/$id',
    validateSearch: (s: Record<string, unknown>): { step?: string } => ({ step: text(s['step']) }),
    component: lazyRouteComponent(
      () => import('./features/investor/filing/draft-page.js'),
      'DraftPage',
    ),
  }),
];

const security = createRoute({
  getParentRoute: () => self,
  path: '/account/security',
  component: lazyRouteComponent(
    () => import('./features/account/security/security-page.js'),
    'SecurityPage',
  ),
});

const notifications = createRoute({
  getParentRoute: () => anyone,
  path: '/notifications',
  component: lazyRouteComponent(
    () => import('./features/account/notifications-page.js'),
    'NotificationsPage',
  ),
});

const preferences = createRoute({
  getParentRoute: () => anyone,
  path: '/notifications/preferences',
  component: lazyRouteComponent(
    () => import('./features/notifications/preferences-page.js'),
    'PreferencesPage',
  ),
});

const myData = createRoute({
  getParentRoute: () => anyone,
  path: '/account/data',
  component: lazyRouteComponent(
    () => import('./features/account/my-data/my-data-page.js'),
    'MyDataPage',
  ),
});

const tree = root.addChildren([
  open.addChildren([
    ...publicRoutes,
    ...accountRoutes,
    self.addChildren([security]),
    anyone.addChildren([notifications, preferences, myData]),
  ]),
  investorFrame.addChildren([investor.addChildren(investorRoutes)]),
  officeFrame.addChildren(officeRooms),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: ({ error, reset }) => <Failed error={error} onRetry={reset} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
