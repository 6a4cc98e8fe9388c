import helmet from 'helmet'

const self = ["'self'"]

/**
 * The page loads nothing from elsewhere and nobody may frame it. Styles may stand inline, because React Aria and charts set
 * them; scripts may not. No upgrade to https: on this machine the page is plain http.
 */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: self,
      scriptSrc: self,
      styleSrc: [...self, "'unsafe-inline'"],
      imgSrc: [...self, 'data:', 'blob:'],
      fontSrc: self,
      connectSrc: self,
      objectSrc: ["'none'"],
      baseUri: self,
      formAction: self,
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'same-origin' },
})
