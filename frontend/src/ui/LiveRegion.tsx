/** A sentence for the screen reader that changes with the screen, for example the new conclusion. Empty says nothing. */
export function LiveRegion({ children }: { readonly children: string }) {
  return (
    <p className="sp-visually-hidden" role="status">
      {children}
    </p>
  )
}
