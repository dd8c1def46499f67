// While developing only: loads the page again when the server says that something has changed, and
// when the server itself comes back.
const changes = new EventSource('/live-reload/changes');
let lost = false;
changes.addEventListener('error', () => (lost = true));
changes.addEventListener('open', () => lost && location.reload());
changes.addEventListener('message', () => location.reload());
