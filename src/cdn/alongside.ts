import './group-finder.ts';
import './support.ts';
