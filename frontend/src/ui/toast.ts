import { createContext, use } from 'react'

export interface ToastMessage {
  readonly text: string
  /** Shown as "Maak ongedaan"; the message then stays 10 seconds, and longer while pointed at or focused. */
  readonly undo?: () => void
}

/** Shows one short message, said aloud to a screen reader; a new one replaces the old one. */
export type ShowToast = (message: ToastMessage) => void

export const ToastContext = createContext<ShowToast>(() => undefined)

export const useToast = (): ShowToast => use(ToastContext)
