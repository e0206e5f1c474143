import { type LanguageProfile, type PronounKind, romancePlurals, table, words } from './profile.ts';

export const spanish: LanguageProfile = {
  tag: 'es',
  speech: withForms(`
    dice dijo dijeron dicho decía afirma afirmó afirmaron afirmado declara declaró declarado explica explicó explicado añade añadió
    añadido agrega agregó agregado señala señaló señalado asegura aseguró asegurado indica indicó indicado sostiene sostuvo
    subraya subrayó subrayado advierte advirtió advertido anuncia anunció anunciado recuerda recordó recordado lamenta lamentó
    responde respondió respondido escribe escribió escrito cuenta contó contado concluye concluyó insiste insistió insistido
    admite admitió admitido reconoce reconoció promete prometió comenta comentó comentado confirma confirmó confirmado
    destaca destacó destacado considera consideró opina opinó manifiesta manifestó manifestado expresa expresó precisa precisó
    reitera reiteró denuncia denunció denunciado pregunta preguntó sentencia sentenció relata relató tuiteó apunta apuntó
    replica replicó exclama exclamó zanja zanjó reza ironiza ironizó bromea bromeó matiza matizó defiende defendió exige exigió
    reprocha reprochó resume resumió detalla detalló avisa avisó alerta alertó
    grita gritó espeta espetó suelta soltó susurra susurró murmura murmuró suspira suspiró protesta protestó sonríe sonrió confiesa confesó aclara aclaró
    contesta contestó apostilla apostilló remacha remachó remata remató recalca recalcó puntualiza puntualizó argumenta argumentó alega alegó aduce adujo
    arguye arguyó sugiere sugirió plantea planteó expone expuso expuesto narra narró revela reveló desvela desveló informa informó comunica comunicó niega
    negó desmiente desmintió rebate rebatió refuta refutó objeta objetó queja quejó clama clamó implora imploró suplica suplicó ordena ordenó aconseja
    aconsejó recomienda recomendó augura auguró vaticina vaticinó pronostica pronosticó predice predijo estima estimó cree creyó piensa pensó concede
    concedió jura juró garantiza garantizó enfatiza enfatizó incide incidió prosigue prosiguió continúa continuó tercia terció inquiere inquirió
    cuestiona cuestionó reflexiona reflexionó rememora rememoró analiza analizó dictamina dictaminó brama bramó gruñe gruñó jacta jactó presume presumió
    repite repitió repetido corrige corrigió corregido desliza deslizó advirtiendo proclama proclamó postula corea coreó razona razonó justifica justificó tranquiliza tranquilizó escribieron dicen decían
    sostuvieron dictó mantiene mantuvo interviene intervino corrobora corroboró divulga divulgó`),
  stance: withForms(
    've ven pedido pedía pedían describe describió descrito define definió compara comparó felicita felicitó condena condenó censura censuró alaba alabó ensalza ensalzó fustiga fustigó arremete arremetió lamenta repudia repudió cataloga catalogó califica calificó tilda tildó critica criticó acusa acusó pide pidió habla habló celebra celebró celebrado teme espera agradece agradeció agradecido elogia elogió reclama reclamó reclamado rechaza rechazó rechazado valora valoró tacha tachó exige aplaude aplaudió invoca invocó atribuye atribuyó confía confió aboga abogó apela apeló insta instó urge urgió apuesta apostó achaca achacó descarta descartó',
  ),
  speechNouns: words('palabras frase declaración comentario afirmación expresión acusación'),
  auxiliaries: words('ha han había habían habría habrían es son era eran fue fueron será puede debe va'),
  adverbs: words(
    'solo sólo solamente apenas se así aun mientras tanto también tampoco entonces aún ya luego después además ayer hoy no todavía finalmente',
  ),
  determiners: words(`
    el la los las un una unos unas este esta estos estas ese esa su sus mi mis nuestro nuestra lo varios varias dos tres
    cuatro cinco algunos algunas cada`),
  prepositions: words(
    'de del a al en con por para sin sobre entre desde hasta contra hacia ante bajo tras durante según',
  ),
  conjunctions: words('y e pero o u sino ni'),
  subordinators: words('cuando si porque aunque como donde mientras pues'),
  relatives: words('quien quienes que cual cuyo cuya'),
  complementizers: words('que'),
  pronouns: table<PronounKind>({ él: 'he', ella: 'she', ellos: 'they', ellas: 'they', yo: 'first', nosotros: 'first' }),
  accordingTo: [
    ['según'],
    ['de', 'acuerdo', 'con'],
    ['a', 'decir', 'de'],
    ['a', 'decir', 'del'],
    ['se', 'lee', 'en'],
    ['se', 'puede', 'leer', 'en'],
    ['se', 'podía', 'leer', 'en'],
    ['leer', 'en'],
    ...['juicio', 'ojos'].flatMap((noun) => [
      ['a', noun, 'de'],
      ['a', noun, 'del'],
    ]),
    ...['opinión', 'palabras'].flatMap((noun) => [
      ['en', noun, 'de'],
      ['en', noun, 'del'],
    ]),
  ],
  roles: romancePlurals(`
    presidente presidenta ministro ministra alcalde alcaldesa portavoz director directora diputado diputada senador senadora
    secretario secretaria jefe jefa experto experta expertos investigador investigadora profesor profesora abogado abogada juez
    jueza fiscal vecino vecina vecinos testigo testigos economista médico médica enfermera agricultor agricultora hombre mujer
    padre madre estudiante concejal concejala líder consejero consejera entrenador capitán pescador pescadora funcionario
    funcionaria dueño dueña gerente maestro maestra panadero panadera cocinero cocinera camarero camarera escritor escritora poeta pintor
    pintora músico jugador jugadora delantero portero bombero conductor conductora enfermero veterinario veterinaria arquitecto arquitecta
    ingeniero ingeniera biólogo bióloga historiador historiadora científico científica ganadero ganadera sindicalista empresario empresaria
    compañero compañera amigo amiga paciente pacientes cliente clienta alumno alumna alumnos acusado acusada condenado detenido detenida víctima
    víctimas usuario usuaria usuarios pasajero pasajera trabajador trabajadora trabajadores empleado empleada obrero obrera delegado delegada
    representante representantes dirigente dirigentes notario notaria psicólogo psicóloga cirujano cirujana cartero cartera pastor pastora apicultor
    marinero mecánico peluquero peluquera policía guardia comandante coronel sargento soldado magistrado magistrada inquilino inquilina propietario
    propietaria voluntario voluntaria voluntarios aficionado aficionada aficionados geólogo geóloga arqueólogo arqueóloga analista analistas
    técnico técnica procesado procesada imputado imputada investigado investigada encausado encausada homólogo homóloga chico chica chaval chavala
    pescadero pescadera frutero frutera carnicero carnicera camionero camionera administrativo administrativa comisario comisaria intendente
    historiadora locutor locutora humorista fotógrafo fotógrafa diseñador diseñadora bailarín bailarina cantautor cantautora guitarrista
    miembro miembros aludido aludida interesado interesada hijo hija hermano hermana abuelo abuela tío tía primo prima sobrino sobrina nieto nieta cuñado cuñada suegro suegra yerno nuera marido esposo esposa
    novio novia octogenario octogenaria nonagenario nonagenaria
    viudo viuda anciano anciana niño niña padres lector lectora manifestante manifestantes chófer regidor regidora edil ediles
    jubilado jubilada jubilados taxista párroco obispo librero librera
    inspector inspectora árbitro entrenadora capitana futbolista delantera portera ciclista nadador nadadora corredor corredora tenista actor actriz
    cantante productor productora guionista cineasta periodista reportero reportera corresponsal columnista editor editora novelista filósofo filósofa
    sociólogo socióloga antropólogo antropóloga politólogo politóloga astrónomo astrónoma meteorólogo meteoróloga ecologista activista activistas conserje
    carpintero carpintera fontanero albañil electricista pastelero pastelera tendero tendera comerciante comerciantes agricultores ganaderos pescadores
    hosteleros socio socia socios fundador fundadora coordinador coordinadora encargado encargada gobernador gobernadora embajador embajadora canciller
    vicepresidente vicepresidenta subsecretario subsecretaria concejales diputados senadores investigadores científicos médicos enfermeras profesores
    maestros estudiantes autor autora autores huelguistas seleccionador seleccionadora preparador farmacéutico farmacéutica dentista catedrático
    catedrática rector rectora decano decana profesional profesionales hostelero hostelera campesino campesina minero minera mineros viticultor
    viticultora guardabosques socorrista monitor monitora educador educadora cuidador cuidadora directivo directiva`),
  collectives: romancePlurals(`
    comunicado informe estudio documento gobierno ministerio policía fiscalía partido sindicato asociación empresa ayuntamiento periódico
    agencia tribunal comisión encuesta texto carta nota oposición dirección consejería consejo compañía grupo plataforma banco
    hospital universidad museo patronal parte artículo acta fallo dictamen resolución mensaje correo escrito cartel
    club equipo familia organización fundación instituto academia liga comité federación cámara junta diputación cabildo concejo confederación cooperativa
    coordinadora entidad autoridad autoridades fuentes oficina defensoría contraloría cancillería embajada iglesia jurado corte audiencia senado congreso
    parlamento organismo constructora aerolínea operadora diario revista semanario portal panfleto pancarta letrero folleto manifiesto dossier
    expediente auditoría atestado especificación central sindical afición hinchada grada`),
  titles: words('sr sr. sra sra. don doña dr dr. dra dra. presidente presidenta ministro ministra alcalde alcaldesa'),
  times: words(`
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre mañana tarde noche`),
  titleMarkers: words(
    'titulado titulada llamado llamada denominado denominada película libro novela canción álbum serie obra teatro poema cuadro documental ensayo disco palabra término apodado apodada bautizado bautizada programa podcast exposición espectáculo campaña poemario sencillo telenovela etiqueta hashtag',
  ),
};

/** The forms listed are of the singular, present and past; explicaba, explican, explicaron and explicado follow from explica and explicó. */
function withForms(list: string): ReadonlySet<string> {
  return new Set([...words(list)].flatMap((form) => [form, ...formsOf(form)]));
}

function formsOf(form: string): string[] {
  if (/ió$/.test(form)) return [form.replace(/ió$/, 'ía'), form.replace(/ió$/, 'ieron'), form.replace(/ió$/, 'ido')];
  if (/ó$/.test(form)) return [form.replace(/ó$/, 'aba'), form.replace(/ó$/, 'aron'), form.replace(/ó$/, 'ado')];
  // reza, rezaba; admite, admitía
  return /[ae]$/.test(form) ? [`${form}n`, form.replace(/a$/, 'aba').replace(/e$/, 'ía')] : [];
}
