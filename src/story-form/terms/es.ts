import type { FormTerms } from '../../form/form-words.ts';
import form from '../../form/terms/es.ts';
import recovery from '../../widget/terms/recovery-es.ts';
import type { ShareTerms } from '../share-words.ts';

/** The story form's words in Spanish as it is written in the United States. */
export default {
  ...form,
  ...recovery,
  shareHeading: 'Comparta su historia',
  shareLead:
    'Su historia puede mostrarle a alguien que hay un camino. Una persona de nuestro equipo la lee antes de publicarla.',
  shareKnown: 'Aunque use iniciales, quienes le conocen podrían reconocer su historia.',
  shareCopies:
    'Una vez publicada, otras personas pueden copiarla. Después puede retirarla aquí, pero no lo que ya copiaron. No escriba nada que pueda hacerle daño a usted o a otros.',

  'share-label:quote': '¿Qué le diría a alguien que está donde usted estuvo?',
  'share-hint:quote': 'De una a tres frases. Van al principio de su historia.',
  'share-label:body': 'Su historia',
  'share-hint:body': '¿Cómo era? ¿Qué le ayudó? ¿Cómo está ahora?',
  'share-label:name': 'Su nombre de pila o sus iniciales',
  'share-hint:name': 'No necesitamos su apellido.',
  'share-label:role': '¿Cómo quiere que le describamos?',
  'share-hint:role': 'Por ejemplo: madre, veterano, persona que apoya a otras.',
  shareSince: 'En recuperación desde',
  'share-label:recoverySince': 'Año',
  'share-label:recoverySince.month': 'Mes',
  shareNoMonth: 'Sin indicar',
  'share-label:topics': '¿De qué trata su historia?',
  'share-hint:topics': 'Elija hasta 8.',
  'topic:Alcohol': 'Alcohol',
  'topic:Opioids': 'Opioides',
  'topic:Stimulants': 'Estimulantes',
  'topic:Medication': 'Medicamentos',
  'topic:Return to use': 'Volver a consumir',
  'topic:Mental health': 'Salud mental',
  'topic:Family': 'Familia',
  'topic:Parenting': 'Crianza de hijos',
  'topic:Grief': 'Duelo',
  'topic:Work': 'Trabajo',
  'topic:Housing': 'Vivienda',
  'topic:Faith': 'Fe',
  'share-label:contentNote': '¿Hay algo que se deba saber antes de leerla?',
  'share-hint:contentNote': 'Por ejemplo: «Habla de una sobredosis».',
  'share-label:consent.publish':
    'Acepto que esta historia se publique en este sitio web, donde cualquiera puede leerla.',
  'share-label:consent.firstName':
    'Pueden usar mi nombre de pila. Si no marco esta casilla, solo aparecen mis iniciales.',
  'share-label:consent.contact': 'Pueden comunicarse conmigo acerca de mi historia.',
  'share-label:email': 'Su correo electrónico',
  'share-hint:email': 'Solo para preguntas sobre su historia. Nunca se publica.',
  shareSend: 'Enviar mi historia',

  sharePreview: 'Vea cómo quedaría',
  shareNote: 'Antes de leer:',
  shareEmpty: 'Aquí aparece lo que escriba arriba.',

  shareBack: 'Retirar una historia que compartió',
  shareBackLead:
    'Necesita el número de referencia y el código para retirarla que recibió al enviarla.',
  'share-label:takeBack.reference': 'Número de referencia',
  'share-label:takeBack.code': 'Código para retirarla',
  'required:takeBack.reference': 'Escriba el número de referencia',
  'required:takeBack.code': 'Escriba el código para retirarla',
  shareBackSend: 'Retirarla',
  shareBackUnknown:
    'No tenemos ninguna historia con esa referencia y ese código. Por favor, revise los dos. Si ya la retiró antes, ya no está.',
  shareWithdrawn: 'Su historia se retiró',
  shareWithdrawnText: 'Se borró, y nadie puede leerla ya en nuestro sitio web.',

  'required:quote': 'Escriba lo que le diría a alguien',
  'required:name': 'Escriba su nombre de pila o sus iniciales',
  'required:email': 'Escriba su correo electrónico',
  'too-long:topics': 'Elija 8 temas como máximo',
  'invalid-format:recoverySince': 'Escriba un año de cuatro cifras, como 2019',
  'out-of-range:recoverySince': 'Escriba una fecha que ya pasó, como 2019',
  'consent-needed:consent.publish': 'Marque la casilla para que podamos publicar su historia',

  shareThanks: 'Gracias. Recibimos su historia.',
  shareCode: 'Su código para retirarla',
  shareKeep: 'Guárdelo. Nos ayuda a encontrar su historia si pregunta por ella.',
  shareKeepBoth:
    'Guarde los dos en un lugar seguro para usted. Con ellos puede retirar su historia aquí cuando quiera, también después de publicada. No podemos mostrarlos otra vez.',
  shareCopy: 'Copiar',
  shareCopied: 'Copiado',
  shareRead: 'Una persona de nuestro equipo lee su historia. Todavía no está publicada.',
  shareMayAsk: 'Si tenemos una pregunta, le escribimos.',
  shareWithdraw: 'Retirar mi historia ahora',
} satisfies ShareTerms & FormTerms;
