import './group-finder.ts';
import './request-form.ts';
import './story-carousel.ts';
import './story-form.ts';
import './support.ts';
