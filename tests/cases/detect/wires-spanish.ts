import type { QuoteCase } from './quote-case.ts';

/** As agencies write in Spanish. */
export const wiresSpanish: QuoteCase[] = [
  {
    name: 'who speaks between dashes within the marks',
    language: 'es',
    text: `«Al principio leíamos el tiempo —cuenta la maestra, Remedios Galvarro—, y luego llamaron los pastores». La Diputación ha prometido una antena.

«Con que no se lleven la vieja —dice la maestra—, me conformo».`,
    quotes: [
      { text: 'Al principio leíamos el tiempo', speaker: 'Remedios Galvarro', cue: 'cuenta' },
      { text: 'y luego llamaron los pastores', speaker: 'Remedios Galvarro' },
      { text: 'Con que no se lleven la vieja', speaker: 'la maestra', who: 'Remedios Galvarro' },
      { text: 'me conformo', speaker: 'la maestra', who: 'Remedios Galvarro' },
    ],
  },
  {
    name: 'names of programmes, mottos and labels',
    language: 'es',
    text: 'La maestra dirige el programa, «La hora del recreo», cada viernes. Habrá un paro bajo el lema «El valle no se apaga». Ya se habla de la «era del barro». El animal, bautizado «Hyla galvarri», mide dos centímetros.',
    quotes: [],
  },
  {
    name: 'asked for, and without its subject',
    language: 'es',
    text: 'En su primera carta, Leonor Batiste pedía que se corrigiera «un error de 90 kilómetros». En la séptima ya había perdido la paciencia: «O mueven el mapa o movemos el pueblo.»',
    quotes: [
      { text: 'un error de 90 kilómetros', speaker: 'Leonor Batiste' },
      { text: 'O mueven el mapa o movemos el pueblo.', speaker: 'Leonor Batiste' },
    ],
  },
  {
    name: 'según with any verb, and for whom it is so',
    language: 'es',
    text: 'Según avanzó la consejera Mireia Ponsa, se trata de «devolver los barrios». Para el alcalde, Vicente Morales, el turismo es «una bendición con ruido».',
    quotes: [
      { text: 'devolver los barrios', speaker: 'Mireia Ponsa' },
      { text: 'una bendición con ruido', speaker: 'Vicente Morales' },
    ],
  },
  {
    name: 'called upon, and to the cry of',
    language: 'es',
    text: 'El obispo llamó a «silenciar las armas». La afición los despidió al grito de «¡Fuera, fuera!».',
    quotes: [
      { text: 'silenciar las armas', speaker: 'El obispo', who: 'obispo' },
      { text: '¡Fuera, fuera!', speaker: 'La afición', who: 'afición' },
    ],
  },
  {
    name: 'two verbs joined, and a clitic behind the noun',
    language: 'es',
    text: 'El ministro, Patricio Lagarde, fue más cauto y habló de «un primer paso». La fiscal le mostró una foto. «¿Y este quién es?», le preguntó.',
    quotes: [
      { text: 'un primer paso', speaker: 'Patricio Lagarde' },
      { text: '¿Y este quién es?', speaker: 'La fiscal', who: 'fiscal' },
    ],
  },
  {
    name: 'the man who spoke above without a name',
    language: 'es',
    text: `El acusado se declaró inocente. «Yo no estaba allí», repitió. La fiscal le mostró una foto. «¿Y este quién es?», le preguntó.

«Se me parece», contestó el hombre, de 41 años.`,
    quotes: [
      { text: 'Yo no estaba allí', speaker: 'El acusado', who: 'acusado' },
      { text: '¿Y este quién es?', speaker: 'La fiscal', who: 'fiscal' },
      { text: 'Se me parece', speaker: 'el hombre', who: 'acusado' },
    ],
  },
  {
    name: 'confirmed by her, seen off as, and a year',
    language: 'es',
    text: `El poeta murió en casa. Lo confirmó su editora, Teresa Mirabel, con un mensaje: «Se fue leyendo». El alcalde lo despidió como «un gigante discreto».

La pintora Ada Llanes expone. En 2003, al recoger el premio, había dicho: «Pinto para mi madre».`,
    quotes: [
      { text: 'Se fue leyendo', speaker: 'Teresa Mirabel' },
      { text: 'un gigante discreto', speaker: 'El alcalde', who: 'alcalde' },
      { text: 'Pinto para mi madre', speaker: 'Ada Llanes' },
    ],
  },
  {
    name: 'the police, who only did something',
    language: 'es',
    text: `Maite Goñiz no olvida la fecha. «Fue un martes», precisa. Aquel día su hermano desapareció. La policía archivó el caso.

«Nadie nos llamó nunca», lamenta.`,
    quotes: [
      { text: 'Fue un martes', speaker: 'Maite Goñiz' },
      { text: 'Nadie nos llamó nunca', speaker: null, who: 'Maite Goñiz' },
    ],
  },
  {
    name: 'whom it does not move, and several players',
    language: 'es',
    text: `«Me quieren cerrar», se queja el dueño, Lolo Crespín. A Rosario Benítiz, que vive en el segundo, no le da pena. «Llevo seis años sin dormir», asegura.

Los jugadores colgaron un mensaje de apoyo: «Siempre contigo».`,
    quotes: [
      { text: 'Me quieren cerrar', speaker: 'Lolo Crespín' },
      { text: 'Llevo seis años sin dormir', speaker: 'Rosario Benítiz' },
      { text: 'Siempre contigo', speaker: 'Los jugadores', who: 'jugadores' },
    ],
  },
  {
    name: 'a verb that no list has, alone behind the words',
    language: 'es',
    text: 'El actor Bruno Salazar vuelve al teatro. «Tenía ganas de equivocarme», ríe.',
    quotes: [{ text: 'Tenía ganas de equivocarme', speaker: 'Bruno Salazar' }],
  },
  {
    name: 'a nickname within the name, and yesterday',
    language: 'es',
    text: 'Murió como había vivido, decía ayer su hijo, «discutiendo con la radio». «Hoy no sale nadie», avisó Rubén «Tito» Maldonar.',
    quotes: [
      { text: 'discutiendo con la radio', speaker: 'su hijo', who: 'su hijo' },
      { text: 'Hoy no sale nadie', speaker: 'Rubén «Tito» Maldonar' },
    ],
  },
];
