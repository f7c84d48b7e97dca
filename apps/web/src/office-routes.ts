import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { adminRoutes } from './admin-routes.js';
import { asked, workSearch } from './search-params.js';
import { admin, audit, manager, officer, processOwner, rules } from './route-frames.js';
import { assignment, standing, unitWork } from './standing-routes.js';

const letters = createRoute({
  getParentRoute: () => officer,
  path: '/letters',
  component: lazyRouteComponent(
    () => import('./features/notifications/letters-page.js'),
    'LettersPage',
  ),
});

const following = createRoute({
  getParentRoute: () => officer,
  path: '/following',
  component: lazyRouteComponent(
    () => import('./features/officer/following/following-page.js'),
    'FollowingPage',
  ),
});

const officerRoutes = [
  createRoute({
    getParentRoute: () => officer,
    path: '/work',
    validateSearch: workSearch,
    component: lazyRouteComponent(
      () => import('./features/officer/worklist/worklist-page.js'),
      'WorklistPage',
    ),
  }),
  createRoute({
    getParentRoute: () => officer,
    path: '/work/$code',
    validateSearch: workSearch,
    component: lazyRouteComponent(
      () => import('./features/officer/workspace/workspace-page.js'),
      'WorkspacePage',
    ),
  }),
];

const managerRoutes = [
  createRoute({
    getParentRoute: () => manager,
    path: '/manage',
    validateSearch: asked,
    component: lazyRouteComponent(
      () => import('./features/manager/board/board-page.js'),
      'BoardPage',
    ),
  }),
  createRoute({
    getParentRoute: () => manager,
    path: '/manage/dossiers',
    validateSearch: asked,
    component: lazyRouteComponent(
      () => import('./features/manager/dossiers/monitored-page.js'),
      'MonitoredPage',
    ),
  }),
];

const reports = createRoute({
  getParentRoute: () => manager,
  path: '/manage/reports',
  component: lazyRouteComponent(
    () => import('./features/manager/reports/reports-page.js'),
    'ReportsPage',
  ),
});

const processRoutes = [
  createRoute({
    getParentRoute: () => processOwner,
    path: '/processes',
    component: lazyRouteComponent(
      () => import('./features/process-owner/processes-page.js'),
      'ProcessesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => processOwner,
    path: '/processes/$code',
    component: lazyRouteComponent(
      () => import('./features/process-owner/versions-page.js'),
      'VersionsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => processOwner,
    path: '/processes/$code/versions/$n',
    component: lazyRouteComponent(
      () => import('./features/process-owner/editor/version-page.js'),
      'VersionPage',
    ),
  }),
];

const ruleRoutes = [
  createRoute({
    getParentRoute: () => rules,
    path: '/rules',
    validateSearch: asked,
    component: lazyRouteComponent(() => import('./features/rules/rules-page.js'), 'RulesPage'),
  }),
  createRoute({
    getParentRoute: () => rules,
    path: '/rules/new',
    component: lazyRouteComponent(
      () => import('./features/rules/proposal/proposal-page.js'),
      'ProposalPage',
    ),
  }),
  createRoute({
    getParentRoute: () => rules,
    path: '/rules/$id',
    validateSearch: asked,
    component: lazyRouteComponent(
      () => import('./features/rules/change/change-page.js'),
      'ChangePage',
    ),
  }),
];

const auditPage = createRoute({
  getParentRoute: () => audit,
  path: '/audit',
  validateSearch: asked,
  component: lazyRouteComponent(() => import('./features/audit/audit-page.js'), 'AuditPage'),
});

/** The rooms of the house: officers, managers, process owners, auditors and administrators. */
export const officeRooms = [
  officer.addChildren([...officerRoutes, following, letters, standing]),
  audit.addChildren([auditPage]),
  manager.addChildren([...managerRoutes, reports, unitWork]),
  rules.addChildren(ruleRoutes),
  processOwner.addChildren(processRoutes),
  admin.addChildren([...adminRoutes, assignment]),
] as const;
