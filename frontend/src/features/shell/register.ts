import { useParams } from 'react-router'

/** The register of the address, for example "duinrade". Only inside the routes of a register. */
export const useRegisterSlug = (): string => {
  const { register } = useParams()
  if (!register) throw new Error('this part stands outside the routes of a register')
  return register
}

/** The address of a screen of a register, with its query kept readable. */
export const registerPath = (slug: string, screen: 'overzicht' | 'nakijken' | 'importeren' | 'methode'): string =>
  `/${encodeURIComponent(slug)}/${screen}`
