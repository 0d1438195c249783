// Before the first paint: light or dark as chosen on this device, else as the system says.
try {
  const theme = localStorage.getItem('truck-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch (error) {
  console.info('no theme is kept on this device', error)
}
