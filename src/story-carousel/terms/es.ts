import recovery from '../../widget/terms/recovery-es.ts';
import type { StoryTerms } from '../carousel-words.ts';

/** The story carousel's words in Spanish as it is written in the United States. */
export default {
  ...recovery,
  'stories:story': 'Cómo otros lo lograron',
  'stories:advice': 'Consejos de quienes ya lo vivieron',
  storiesAll: 'Historias',
  storyCarousel: 'carrusel',
  storySlide: 'diapositiva',
  storyPlace: (place, count) => `${place} de ${count}`,
  storyPlaces: (first, last, count) => `${first} a ${last} de ${count}`,
  storyPrevious: 'Anterior',
  storyNext: 'Siguiente',
  storyStop: 'Detener',
  storyStart: 'Iniciar',
  storyStopLong: 'Detener el cambio de historias',
  storyStartLong: 'Iniciar el cambio de historias',
  storyMore: 'Leer más',
  storyNote: 'Antes de leer:',
  storyShow: 'Mostrar esta historia',
  storyTranscript: 'Lo que se dice en el video',
  storyNoVideo: 'Este video no se puede reproducir aquí.',
  storyShare: 'Compartir',
  storyCopied: 'Enlace copiado',
  storyCopyThis: 'Copie este enlace:',
  storyOf: (name) => `: ${name}`,
  storiesLoading: 'Cargando historias…',
  storiesEmpty: 'Todavía no hay historias aquí.',
  storiesFailed: 'No pudimos cargar las historias.',
  storiesAgain: 'Intentar de nuevo',
} satisfies StoryTerms;
