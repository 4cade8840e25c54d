/**
 * Puts a button that copies the address of the page, as it is without a search in it, where there is a place
 * for one (`data-copy-link`). Where the browser has no clipboard for the page there is no button, and where
 * it refuses, the address is shown.
 */
export function startCopyLink(): void {
  const container = document.querySelector('[data-copy-link]');
  if (!container || !('clipboard' in navigator)) return;
  const button = document.createElement('button');
  const status = document.createElement('span');
  button.type = 'button';
  button.textContent = 'Copy link';
  status.role = 'status';
  button.addEventListener('click', () => {
    const address = location.origin + location.pathname;
    status.textContent = '';
    navigator.clipboard.writeText(address).then(
      () => (status.textContent = 'Copied'),
      () => (status.textContent = address),
    );
  });
  container.append(button, status);
}
