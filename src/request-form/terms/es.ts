import type { FormTerms } from '../../form/form-words.ts';
import form from '../../form/terms/es.ts';
import type { RequestTerms } from '../request-words.ts';

/** The request form's words in Spanish as it is written in the United States. */
export default {
  ...form,

  'ask:talk': 'Hable con alguien que ya lo vivió',
  'ask:check-in': 'Pida un contacto regular',
  'ask:accountability': 'Encuentre con quién apoyarse',
  'ask:offer': 'Ofrezca su apoyo',
  'askLead:talk': 'Una persona que ya pasó por esto se comunicará con usted.',
  'askLead:check-in':
    'Una persona que ya pasó por esto le preguntará cómo está, tan seguido como usted quiera.',
  'askLead:accountability':
    'Buscaremos a otra persona en recuperación, para que se den ánimo el uno al otro.',
  'askLead:offer': 'Usted ya pasó por esto, y eso ayuda a otros. Díganos cómo comunicarnos.',
  askShort: 'Solo unas pocas preguntas son necesarias. No le pedimos diagnóstico ni seguro médico.',
  askNotWatched: 'Nadie vigila este formulario día y noche.',
  askHere: 'Nuestro equipo está aquí en este momento.',
  askBack: (when) => `Nuestro equipo no está en este momento. Volvemos el ${when}.`,
  askWithin: (time) => `Respondemos en un plazo de ${time}.`,
  askCrisis: '¿Está en peligro o en crisis ahora?',
  askTodayLines: 'Si no puede esperar, llame ahora:',

  'label:for': '¿Para quién es?',
  'for:self': 'Para mí',
  'for:loved-one': 'Para alguien que me importa',
  'for:other': 'Otra cosa',
  'hint:for:loved-one': 'El apoyo es para usted. No tiene que decirnos de quién se trata.',

  'label:name': '¿Cómo quiere que le llamemos?',
  'hint:name': 'Puede ser un apodo.',

  'label:contact.method': '¿Cómo nos comunicamos con usted?',
  'method:call': 'Llámenme',
  'method:text': 'Mándenme un mensaje de texto',
  'method:email': 'Escríbanme un correo electrónico',
  'method:visitor-will-contact': 'Yo los llamo',
  'methodHint:visitor-will-contact': 'No tiene que dejar ningún número ni dirección.',
  askWillContact: 'Llámenos cuando sea seguro para usted:',

  'label:contact.phone': 'Número de teléfono',
  'hint:contact.phone': 'Con el código de área. Si tiene extensión, añada «ext.».',
  'label:contact.email': 'Correo electrónico',

  askSafe: 'Ayúdenos a cuidar su seguridad',
  askSafeHint: 'Solo hacemos lo que usted permita aquí.',
  'label:contact.safety.voicemail': 'Si nadie contesta, ¿podemos dejar un mensaje?',
  'voicemail:none': 'No, no dejen ningún mensaje',
  'voicemail:first-name-only': 'Solo el nombre de pila de quien llamó',
  'voicemail:organization-ok': 'Sí, pueden decir quiénes son',
  'label:contact.safety.ifOthersAnswer': 'Si contesta otra persona, ¿qué hacemos?',
  'others:say-nothing': 'No digan nada de mí, y cuelguen',
  'others:ask-for-name': 'Pregunten por mí, y no digan nada más',
  'others:may-identify': 'Pueden decir quiénes son',
  'label:contact.safety.mayNameOrganization': (method) =>
    method === 'email'
      ? '¿Puede aparecer nuestro nombre en el correo?'
      : method === 'text'
        ? '¿Puede aparecer nuestro nombre en el mensaje?'
        : '¿Podemos decir nuestro nombre cuando usted conteste?',
  'mayName:false': 'No',
  'mayName:true': 'Sí',
  'label:contact.safety.note': '¿Qué más debemos saber para comunicarnos sin riesgo?',
  'hint:contact.safety.note': 'Por ejemplo: «No después de las 6 de la tarde».',

  'label:contact.windows': 'Días buenos',
  'label:contact.windows.part': 'Horas buenas del día',
  'part:morning': 'Mañana',
  'part:afternoon': 'Tarde',
  'part:evening': 'Noche',
  askZone: (zone) => `Zona horaria: ${zone}.`,
  askChangeZone: 'Cambiar la zona horaria',
  'label:contact.timeZone': 'Su zona horaria',

  'label:urgency': '¿Qué tan pronto?',
  'urgency:today': 'Necesito a alguien hoy',
  'urgency:this-week': 'Esta semana',
  'urgency:no-rush': 'Sin prisa',

  'label:checkIn.cadence': '¿Cada cuánto?',
  'cadence:once': 'Una vez',
  'cadence:weekly': 'Una vez por semana',
  'cadence:twice-weekly': 'Dos veces por semana',
  'cadence:daily': 'Todos los días',
  'label:checkIn.weeks': '¿Por cuántas semanas?',
  'hint:checkIn.weeks': 'De 1 a 52. Puede parar cuando quiera.',

  askMore: 'Añada algo más, si quiere',
  'label:message': 'Lo que quiera decirnos',
  'label:message:offer': '¿Qué le gustaría ofrecer?',
  'label:preferences.peerId': '¿Con quién le gustaría hablar?',
  askNobody: 'Sin preferencia',
  'label:preferences.peer': 'Me ayudaría que la otra persona',
  'peer:parent': 'tenga hijos',
  'peer:family': 'tenga un familiar que consumía',
  'peer:lgbtq': 'sea LGBTQ+',
  'peer:veteran': 'sea veterana',
  'peer:justice-involved': 'haya estado en la cárcel o en libertad condicional',
  'label:preferences.pathways': 'Mi camino de recuperación, o uno que quiero conocer',
  'pathway:12-step': '12 pasos',
  'pathway:smart': 'SMART Recovery',
  'pathway:dharma': 'Práctica budista',
  'pathway:faith': 'Fe',
  'pathway:secular': 'Sin religión',
  'pathway:medication-supported': 'Con medicamentos',
  'pathway:harm-reduction': 'Reducción de daños',
  'label:preferences.ageBand': 'Edad de la otra persona',
  'age:18-25': 'De 18 a 25',
  'age:26-35': 'De 26 a 35',
  'age:36-50': 'De 36 a 50',
  'age:51-64': 'De 51 a 64',
  'age:65+': '65 o más',
  'label:preferences.gender': 'Género de la otra persona',
  'gender:woman': 'Una mujer',
  'gender:man': 'Un hombre',
  'gender:nonbinary': 'Una persona no binaria',
  'label:pronouns': 'Sus pronombres',
  'label:language': 'Idioma para hablar',
  'label:accommodation': '¿Qué le ayuda a hablar con nosotros?',
  'hint:accommodation': 'Por ejemplo: TTY, servicio de retransmisión, ASL, letra grande.',

  'label:consent.contact': (organization) =>
    `Acepto que ${organization || 'ustedes'} se ${organization ? 'comunique' : 'comuniquen'} conmigo de la manera que elegí.`,
  'label:consent.sms':
    'Acepto recibir mensajes de texto. Otras personas podrían verlos en mi teléfono. Pueden aplicarse tarifas de mensajes y datos. Responda STOP para no recibir más.',

  'askSend:offer': 'Enviar mi oferta',

  'required:for': 'Elija para quién es',
  'required:contact.method': 'Elija cómo nos comunicamos con usted',
  'not-allowed:contact.method': 'Elija cómo nos comunicamos con usted',
  'required:contact': 'Elija cómo nos comunicamos con usted',
  'required:contact.phone': 'Escriba su número de teléfono',
  'required:contact.email': 'Escriba su correo electrónico',
  'required:checkIn.cadence': 'Elija cada cuánto',
  'required:checkIn.weeks': 'Escriba por cuántas semanas',
  'invalid-format:checkIn.weeks': 'Escriba un número de semanas, de 1 a 52',
  'out-of-range:checkIn.weeks': 'Escriba un número de semanas, de 1 a 52',
  'consent-needed:consent.contact': 'Marque la casilla para que podamos comunicarnos con usted',
  'consent-needed:consent.sms': 'Marque la casilla para que podamos enviarle mensajes de texto',

  'sent:title': 'Recibimos su solicitud',
  'sent:title:offer': 'Gracias por su oferta',
  sentKeep: 'No lo necesita para que nos comuniquemos con usted. Anótelo solo si es seguro.',
  sentBy: (when) => `Alguien se comunicará con usted a más tardar el ${when}.`,
  sentSoon: 'Alguien se comunicará con usted.',
  sentYouCall: 'Llámenos cuando sea seguro para usted. Dé esta referencia, o solo salude.',
  'sentIntro:call': (organization) =>
    organization
      ? `La persona que llame dirá su nombre de pila y que es de ${organization}.`
      : 'La persona que llame dirá su nombre de pila.',
  'sentIntro:text': (organization) =>
    organization
      ? `El mensaje dará un nombre de pila y dirá que es de ${organization}.`
      : 'El mensaje dará solo un nombre de pila.',
  'sentIntro:email': (organization) =>
    organization
      ? `El correo dará un nombre de pila y dirá que es de ${organization}.`
      : 'El correo dará solo un nombre de pila.',
  sentQuiet: 'A nadie más le decimos por qué nos comunicamos.',
  sentWorse: 'Si algo empeora antes, no nos espere:',
  sentWithdraw: 'Retirar esta solicitud',
  sentWithdrawn: 'Su solicitud se retiró',
  sentWithdrawnText: 'Nadie se comunicará con usted, y lo que escribió se borró.',
} satisfies RequestTerms & FormTerms;
