import 'alongside-widgets/group-finder/define';
import 'alongside-widgets/locales/es';
import 'alongside-widgets/request-form/define';
import 'alongside-widgets/support/define';

const shown = document.querySelector('output');
const finder = document.querySelector('peer-group-finder');
finder?.addEventListener('peer-load', ({ count, rejected }) => {
  if (shown) shown.textContent = `${count.toFixed()} and ${rejected.toFixed()}`;
});

const form = document.querySelector('peer-request-form');
if (form) form.fields = [{ key: 'heard', type: 'text', label: 'How did you hear of us?' }];
