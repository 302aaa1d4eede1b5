// Single keys for the desk. Silent while somebody types, while a dialog is open, and with any modifier but Ctrl/Cmd+K.
window.fengqiaoKeys = (function () {
  const typing = (event) =>
    event.composedPath().some((node) => node.matches && node.matches('input:not([type=checkbox]), textarea, select, [contenteditable="true"]'));
  const covered = () => document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-menu-bar-list-box, vaadin-select-list-box') !== null;
  const grid = () => document.querySelector('vaadin-grid.moves');
  const focusedCell = (of) => (of && of.shadowRoot.activeElement) || null;

  function move(step) {
    const table = grid();
    if (!table) return;
    const cell = focusedCell(table);
    if (!cell || cell.closest('thead')) {
      const first = [...table.shadowRoot.querySelectorAll('#items tr')]
        .filter((row) => !row.hidden && row.getBoundingClientRect().bottom > table.getBoundingClientRect().top + 8)
        .sort((a, b) => a.index - b.index)[0];
      const last = first && first.querySelector('td:last-of-type');
      if (last) last.focus();
      return;
    }
    cell.dispatchEvent(new KeyboardEvent('keydown', { key: step > 0 ? 'ArrowDown' : 'ArrowUp', bubbles: true, composed: true, cancelable: true }));
  }

  function rowKey() {
    const cell = focusedCell(grid());
    const row = cell && cell.closest('#items tr');
    return (row && row._item && row._item.key) || '';
  }

  function listen(element, letters) {
    const heard = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event) || covered()) return;
      const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
      if (key === 'J' || key === 'K') {
        if (grid()) { event.preventDefault(); move(key === 'J' ? 1 : -1); }
        return;
      }
      const wanted = letters.split(' ').includes(key);
      const onControl = key === 'Enter' && !focusedCell(grid());
      if (!wanted || onControl) return;
      event.preventDefault();
      event.stopPropagation();
      element.dispatchEvent(new CustomEvent('desk-key', { detail: { key: key, row: rowKey() } }));
    };
    if (element.fengqiaoHeard) window.removeEventListener('keydown', element.fengqiaoHeard, true);
    element.fengqiaoHeard = (event) => element.isConnected ? heard(event) : window.removeEventListener('keydown', element.fengqiaoHeard, true);
    window.addEventListener('keydown', element.fengqiaoHeard, true);
  }

  function search(field) {
    window.addEventListener('keydown', (event) => {
      const hot = (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing(event));
      if (!hot || covered() || !field.isConnected) return;
      event.preventDefault();
      field.focus();
    });
  }

  return { listen, search };
})();
