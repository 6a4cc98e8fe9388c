// Runs before the first paint, so that a dark screen never flashes white. The choice is kept by ThemeSwitch.
;(function () {
  var choice = null
  try {
    choice = localStorage.getItem('sp-thema')
  } catch {
    // A browser that refuses storage follows the system.
  }
  var dark = choice ? choice === 'donker' : matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
})()
