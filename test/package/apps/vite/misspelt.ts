import { PeerGroupFinder } from 'alongside-widgets';

const finder = document.createElement('peer-group-finder');
finder.pageSizes = 2;
finder.addEventListener('peer-load', (event) => event.cuont);
document.createElement('peer-quick-exit').history = 'forget';
new PeerGroupFinder().reload();
