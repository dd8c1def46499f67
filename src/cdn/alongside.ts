import './group-finder.ts';
import './request-form.ts';
import './support.ts';
