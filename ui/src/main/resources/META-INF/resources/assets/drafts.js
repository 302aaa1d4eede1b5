// What is being entered stays in this tab until it was sent, whatever happens to the page, the session or the server.
window.fengqiaoDrafts = (function () {
  const remember = (name, value) => sessionStorage.setItem(name, value);

  // A value that was only shown is not kept: tomorrow it may be another one.
  function keep(field, name) {
    if (field.fengqiaoDraft !== name) {
      field.fengqiaoDraft = name;
      field.addEventListener('input', (event) => {
        const typed = event.target.value;
        if (typeof typed === 'string' && event.target.matches('input, textarea') && field.matches('vaadin-text-field, vaadin-text-area')) remember(name, typed);
      });
      field.addEventListener('change', () => { if (typeof field.value === 'string') remember(name, field.value); });
    }
    const kept = sessionStorage.getItem(name);
    if (kept === null || kept === field.value) return;
    requestAnimationFrame(() => {
      field.value = kept;
      field.dispatchEvent(new CustomEvent('input', { bubbles: true }));
      field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    });
  }

  function forget(prefix) {
    Object.keys(sessionStorage).filter((name) => name.startsWith(prefix)).forEach((name) => sessionStorage.removeItem(name));
  }

  return { keep, forget };
})();
