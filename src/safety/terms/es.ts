import type en from './en.ts';

/** The words of the quick exit and the crisis lines in Spanish as it is written in the United States. */
const es: typeof en = {
  exitLabel: 'Salir de esta página',
  exitShortcut: 'Presione Shift 3 veces para salir.',
  exitHistory: 'Esto no borra el historial del navegador.',
  exitPresses: (left) =>
    left === 1
      ? 'Presione Shift 1 vez más para salir.'
      : `Presione Shift ${left} veces más para salir.`,
  exitCover: 'Cargando…',

  crisisHeading: 'Ayuda en este momento',
  crisisHours: 'Estas líneas atienden de día y de noche.',
  crisisElsewhere: 'Si una vida corre peligro, llame al número de emergencias de su lugar.',
  'crisis:emergency': 'Emergencias',
  'crisisFor:emergency': 'Si una vida corre peligro ahora',
  'crisis:lifeline': '988 Línea de Prevención del Suicidio y Crisis',
  'crisisFor:lifeline': 'Cualquier crisis o ideas de suicidio',
  'crisis:treatment': 'Línea Nacional de Ayuda de SAMHSA',
  'crisisFor:treatment': 'Dónde encontrar tratamiento',
  'crisis:textLine': 'Crisis Text Line',
  'crisisFor:textLine': 'Cualquier crisis, por mensaje de texto',
  'crisis:violence': 'Línea Nacional contra la Violencia Doméstica',
  'crisisFor:violence': 'Si su pareja le hace daño o le da miedo',
  'crisisBy:call': 'Llamar al',
  'crisisBy:tty': 'TTY',
  'crisisBy:text': (message) => (message ? `Enviar ${message} al` : 'Enviar un mensaje al'),
  'crisisBy:zip': 'Enviar su código postal al',
  crisisInSpanish: 'Al llamar, oprima 2 para hablar en español',
};

export default es;
