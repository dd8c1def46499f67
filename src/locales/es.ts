import finder from '../group-finder/terms/es.ts';
import request from '../request-form/terms/es.ts';
import safety from '../safety/terms/es.ts';
import carousel from '../story-carousel/terms/es.ts';
import share from '../story-form/terms/es.ts';
import { addLanguage } from '../widget/locale.ts';

/**
 * Every widget's words in Spanish, for a page that is bundled: imported beforehand they are there from
 * the first moment on. Without this a widget fetches them when a page asks for Spanish.
 */
addLanguage('es', finder, request, safety, carousel, share);
