import type { QuoteCase } from './quote-case.ts';

/** As local papers write in Spanish. */
export const papersSpanish: QuoteCase[] = [
  {
    name: 'from a place, without a subject',
    language: 'es',
    text: 'Veintidós meses después de la caída, Nerea Uribe ha vuelto a ganar. La ciclista de Mendigar levantó los brazos. «Los últimos metros los he subido llorando», reconoció en la meta. Atrás queda un invierno en el que, según ha contado, no podía «ni bajar al portal».',
    quotes: [
      { text: 'Los últimos metros los he subido llorando', speaker: 'La ciclista de Mendigar', who: 'Nerea Uribe' },
      { text: 'ni bajar al portal', speaker: 'La ciclista de Mendigar', who: 'Nerea Uribe' },
    ],
  },
  {
    name: 'one of the neighbours',
    language: 'es',
    text: 'El Ayuntamiento ha abierto el polideportivo. «Nos han dado caldo», cuenta una de las vecinas desalojadas.',
    quotes: [{ text: 'Nos han dado caldo', speaker: 'una de las vecinas desalojadas' }],
  },
  {
    name: 'a brother-in-law whom the story has brought in',
    language: 'es',
    text: '«Dejaron lo salado», dice Ambrosio Perdigón. Uno de los ladrones ofreció una pieza al cuñado de la víctima. «La olí y lo supe», asegura el cuñado.',
    quotes: [
      { text: 'Dejaron lo salado', speaker: 'Ambrosio Perdigón' },
      { text: 'La olí y lo supe', speaker: 'el cuñado', who: 'cuñado de la víctima' },
    ],
  },
  {
    name: 'a name and a calling between commas',
    language: 'es',
    text: 'Chelo, clienta desde los 19 años, resume el sentir general: «¿Y ahora dónde discuto yo?»',
    quotes: [{ text: '¿Y ahora dónde discuto yo?', speaker: 'Chelo' }],
  },
  {
    name: 'what stands behind a preposition is no subject',
    language: 'es',
    text: 'Dolores Vizcaya sigue abriendo su librería. De los libros electrónicos opina poco: «No huelen».',
    quotes: [{ text: 'No huelen', speaker: 'Dolores Vizcaya' }],
  },
  {
    name: 'the body by its name',
    language: 'es',
    text: 'La empresa comercializadora, Agave & Co., sostiene que el trato es «justo y transparente».',
    quotes: [{ text: 'justo y transparente', speaker: 'Agave & Co.' }],
  },
  {
    name: 'a word that somebody will not have',
    language: 'es',
    text: 'El gerente reconoce el déficit, pero rechaza la palabra «colapso».',
    quotes: [],
  },
  {
    name: 'what somebody has said it to be',
    language: 'es',
    text: 'El alcalde Tomás Rueda habló de un incendio que ha definido como «uno de los más rápidos del siglo».',
    quotes: [{ text: 'uno de los más rápidos del siglo', speaker: null, who: 'Tomás Rueda' }],
  },
  {
    name: 'a verb that governs one of saying',
    language: 'es',
    text: 'Marta Gilbert se limitó a decir que está «muy tranquila».',
    quotes: [{ text: 'muy tranquila', speaker: 'Marta Gilbert' }],
  },
  {
    name: 'so clear was somebody',
    language: 'es',
    text: '«Es lo que hay y no hay más.» Así de clara se mostró Marta Gilbert.',
    quotes: [{ text: 'Es lo que hay y no hay más.', speaker: 'Marta Gilbert' }],
  },
  {
    name: 'whose answer it was',
    language: 'es',
    text: '«Es lo que hay», fue la respuesta de Marta Gilbert.',
    quotes: [{ text: 'Es lo que hay', speaker: 'Marta Gilbert' }],
  },
  {
    name: 'hyphens that open speech',
    language: 'es',
    text: `Ana Ruiz abre la puerta.

-¿Qué quiere? -pregunta Ana.

-Queso -responde el pastor Tomás Gilbert-. Y pan.`,
    quotes: [
      { text: '¿Qué quiere?', speaker: 'Ana', who: 'Ana Ruiz' },
      { text: 'Queso', speaker: 'Tomás Gilbert' },
      { text: 'Y pan.', speaker: 'Tomás Gilbert' },
    ],
  },
  {
    name: 'a corps by its whole name',
    language: 'es',
    text: 'La Guardia Civil continúa inspeccionando las casas. «Queremos confiar», ha señalado.',
    quotes: [{ text: 'Queremos confiar', speaker: 'La Guardia Civil', who: 'Guardia Civil' }],
  },
  {
    name: 'an order that comes between',
    language: 'es',
    text: 'Ante los hechos, añade el auto, «se hacen gestiones que constan en la causa».',
    quotes: [{ text: 'se hacen gestiones que constan en la causa', speaker: 'el auto', who: 'auto' }],
  },
  {
    name: 'from a firm',
    language: 'es',
    text: '«Es una sentencia histórica», celebró la abogada de los demandantes, Miriam Tocho. La otra parte no lo ve igual. «Estudiaremos recurrir», señalaron desde Calba S. L.',
    quotes: [
      { text: 'Es una sentencia histórica', speaker: 'Miriam Tocho' },
      { text: 'Estudiaremos recurrir', speaker: 'Calba S. L.' },
    ],
  },
  {
    name: 'what the management sees',
    language: 'es',
    text: 'Es «una provocación», según el sindicato. La negociadora, Silvia Brand, amenaza con una huelga. «Pararemos las cadenas», advierte. La dirección solo ve «aspavientos».',
    quotes: [
      { text: 'una provocación', speaker: 'el sindicato', who: 'sindicato' },
      { text: 'Pararemos las cadenas', speaker: 'Silvia Brand' },
      { text: 'aspavientos', speaker: 'La dirección', who: 'dirección' },
    ],
  },
  {
    name: 'a grandmother behind a comma',
    language: 'es',
    text: '«Ya basta», se lee en la pancarte que sostiene Teo Marx. El estudiante se manifiesta por primera vez. «Quiero que los viejos escuchen», explica. A su lado, su abuela asiente. «Yo escucho», dice.',
    quotes: [
      { text: 'Ya basta', speaker: 'la pancarte', who: 'pancarte' },
      { text: 'Quiero que los viejos escuchen', speaker: 'El estudiante', who: 'Teo Marx' },
      { text: 'Yo escucho', speaker: 'su abuela' },
    ],
  },
  {
    name: 'the woman in question',
    language: 'es',
    text: 'La directora Ada Jolm rueda de nuevo. «Sin dinero, pero con amigos», bromea. Mauricio Can, su actor fetiche, se deshace en elogios. «Te deja fallar hasta que sale», dice el intérprete. La aludida le quita importancia: «Exagera».',
    quotes: [
      { text: 'Sin dinero, pero con amigos', speaker: 'Ada Jolm' },
      { text: 'Te deja fallar hasta que sale', speaker: 'el intérprete', who: 'Mauricio Can' },
      { text: 'Exagera', speaker: 'La aludida', who: 'Ada Jolm' },
    ],
  },
  {
    name: 'a colleague from abroad',
    language: 'es',
    text: 'Preguntada por los pitos, la seleccionadora Marta Quirós se encogió de hombros. «Me preocuparía el silencio», dijo. Su homóloga danesa fue menos diplomática y habló de «falta de respeto».',
    quotes: [
      { text: 'Me preocuparía el silencio', speaker: 'Marta Quirós' },
      { text: 'falta de respeto', speaker: 'Su homóloga danesa' },
    ],
  },
  {
    name: 'a fishmonger with one name',
    language: 'es',
    text: 'Tras el apagón, la eléctrica Lumesa habla de «un fallo puntual». Lo mismo dijo en marzo. Y en enero. «Puntuales sí que son», ironiza Charo Mella, dueña de una heladería en la calle Mayor que perdió 200 litros. Su vecina de enfrente, la pescadera Juani, prefiere no hacer bromas: «A mí se me pudrió todo».',
    quotes: [
      { text: 'un fallo puntual', speaker: 'Lumesa' },
      { text: 'Puntuales sí que son', speaker: 'Charo Mella' },
      { text: 'A mí se me pudrió todo', speaker: 'Juani' },
    ],
  },
  {
    name: 'the mother of a daughter',
    language: 'es',
    text: 'La actriz recogió el premio descalza. «Me apretaban los zapatos y la vida», soltó Nadia Bru entre carcajadas. A sus 83 años, la intérprete prepara un monólogo. Lo dirige su hija, Clara. «Me grita como cuando era pequeña», dice la hija. «Y con razón», añade la madre.',
    quotes: [
      { text: 'Me apretaban los zapatos y la vida', speaker: 'Nadia Bru' },
      { text: 'Me grita como cuando era pequeña', speaker: 'la hija', who: 'Clara' },
      { text: 'Y con razón', speaker: 'la madre', who: 'Nadia Bru' },
    ],
  },
  {
    name: 'an official inside a clause',
    language: 'es',
    text: '«Vuelva usted mañana», le contestaron a Pilar Aznar en la ventanilla. Y volvió. Veintitrés veces. La administrativa que la atendió por fin, cuenta, le dijo que su expediente estaba «en otra planta».',
    quotes: [
      { text: 'Vuelva usted mañana', speaker: null },
      { text: 'en otra planta', speaker: 'La administrativa', who: 'administrativa' },
    ],
  },
  {
    name: 'a coach whom no list has',
    language: 'es',
    text: 'El club anunció anoche la destitución de Darío Vela. El técnico uruguayo se enteró por la radio. «Estaba friendo huevos», contó. El presidente, Jacinto Pol, agradeció sus servicios y le deseó «toda la suerte del mundo».',
    quotes: [
      { text: 'Estaba friendo huevos', speaker: 'El técnico uruguayo', who: 'Darío Vela' },
      { text: 'toda la suerte del mundo', speaker: 'Jacinto Pol' },
    ],
  },
  {
    name: 'one of thirty farmers',
    language: 'es',
    text: 'La ministra de Agricultura, Belén Ferro, visitó ayer la zona. «Vamos a estar a la altura», prometió. A la salida la esperaban unos treinta olivareros. «¿A la altura de quién?», le preguntó uno. Ferro no contestó.',
    quotes: [
      { text: 'Vamos a estar a la altura', speaker: 'Belén Ferro' },
      { text: '¿A la altura de quién?', speaker: 'uno' },
    ],
  },
];
