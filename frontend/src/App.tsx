import { createBrowserRouter, RouterProvider } from 'react-router'
import { routes } from './routes'
import { ThemeProvider } from './ui/ThemeProvider'
import { ToastProvider } from './ui/ToastProvider'
import { ShortcutsProvider } from './ui/ShortcutsProvider'

const router = createBrowserRouter(routes)

/** The whole application: what every screen shares, and the routes. */
export function App() {
  return (
    <ThemeProvider>
      <ShortcutsProvider>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </ShortcutsProvider>
    </ThemeProvider>
  )
}
