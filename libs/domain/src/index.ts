export * from './activity.js'
export * from './measured.js'
export * from './placement.js'
export * from './seed.js'
