import type { ComponentProps } from 'react'
import { Link, type LinkProps } from 'react-router'

/** `primary` once per screen: the next step. `secondary` beside it, `subtle` in tables and messages. */
export type ButtonLook = 'primary' | 'secondary' | 'subtle'

const LOOKS: Record<ButtonLook, string> = {
  primary: 'utrecht-button utrecht-button--primary-action',
  secondary: 'utrecht-button utrecht-button--secondary-action',
  subtle: 'utrecht-button utrecht-button--subtle',
}

const classes = (look: ButtonLook, more?: string): string => (more ? `${LOOKS[look]} ${more}` : LOOKS[look])

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook
  /** At work: it does nothing now and keeps the focus, which a disabled button would lose. */
  readonly busy?: boolean
}

/** Does something on this page. Takes the NL Design System button classes, coloured by our tokens. */
export function Button({
  look = 'secondary',
  busy = false,
  className,
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={classes(look, className)}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
      {...rest}
    />
  )
}

/** Goes to another screen and looks like a button, because it is the next step. */
export function LinkButton({ look = 'secondary', className, ...rest }: LinkProps & { readonly look?: ButtonLook }) {
  return <Link className={classes(look, `sp-link-button ${className ?? ''}`)} {...rest} />
}

/** Downloads a file from the server; a real link, so that a browser can save it elsewhere. */
export function DownloadLink({
  look = 'secondary',
  className,
  ...rest
}: ComponentProps<'a'> & { readonly href: string; readonly look?: ButtonLook }) {
  return <a className={classes(look, `sp-link-button ${className ?? ''}`)} download {...rest} />
}
