import { Navigate, type RouteObject } from 'react-router'
import { AppFailure } from './features/shell/AppFailure'
import { RegisterLayout } from './features/shell/RegisterLayout'
import { StartLayout } from './features/shell/StartLayout'
import { PageSkeleton } from './ui/Skeleton'

const ToOverview = () => <Navigate to="overzicht" replace />

/** Every address of the application. Each screen is its own chunk; only what exists is here. */
export const routes: RouteObject[] = [
  {
    HydrateFallback: PageSkeleton,
    ErrorBoundary: AppFailure,
    children: [
      {
        Component: StartLayout,
        children: [{ index: true, lazy: async () => ({ Component: (await import('./pages/StartPage')).StartPage }) }],
      },
      {
        path: ':register',
        Component: RegisterLayout,
        children: [
          {
            ErrorBoundary: AppFailure,
            children: [
              {
                path: 'overzicht',
                lazy: async () => ({ Component: (await import('./pages/OverzichtPage')).OverzichtPage }),
              },
              {
                path: 'importeren',
                lazy: async () => ({ Component: (await import('./pages/ImporterenPage')).ImporterenPage }),
              },
              {
                path: 'nakijken',
                lazy: async () => ({ Component: (await import('./pages/NakijkenPage')).NakijkenPage }),
              },
              {
                path: 'methode',
                lazy: async () => ({ Component: (await import('./pages/MethodePage')).MethodePage }),
              },
              { index: true, Component: ToOverview },
              {
                path: '*',
                lazy: async () => ({ Component: (await import('./pages/NietGevondenPage')).NietGevondenPage }),
              },
            ],
          },
        ],
      },
    ],
  },
]
