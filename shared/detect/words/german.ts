import { compounds, type LanguageProfile, type PronounKind, table, words } from './profile.ts';

/** What somebody says, thinks or knows: nach Ansicht der Kammer. */
const VIEWS = [
  ...['angaben', 'ansicht', 'meinung', 'worten', 'aussage', 'aussagen', 'auskunft', 'auffassung', 'einschätzung'],
  ...[
    'darstellung',
    'informationen',
    'berichten',
    'mitteilung',
    'überzeugung',
    'schätzung',
    'schätzungen',
    'erkenntnissen',
  ],
  ...['darstellungen', 'bewertung', 'ankündigung', 'vorstellung', 'vorstellungen', 'ansichten'],
];

export const german: LanguageProfile = {
  tag: 'de',
  speech: withPlurals(`
    sagt sagte sagten gesagt sagen erklärt erklärte erklärten betont betonte betonten meint meinte meinten berichtet berichtete
    schreibt schrieb schrieben ergänzt ergänzte warnt warnte warnten fordert forderte forderten kritisiert kritisierte
    behauptet behauptete antwortet antwortete fragt fragte lobt lobte bestätigt bestätigte
    erzählt erzählte verspricht versprach twittert twitterte urteilt urteilte mahnt mahnte findet fand hofft hoffte heißt hieß
    erwidert erwiderte entgegnet entgegnete resümiert resümierte verkündet verkündete versichert versicherte
    erläutert erläuterte verteidigt verteidigte beklagt beklagte so sprach spricht zitiert zitierte unterstreicht unterstrich
    bekräftigt bekräftigte begründet begründete geschrieben gesprochen genannt beschrieben angekündigt gefordert gewarnt kritisiert mitgeteilt versprochen beklagt vorgeworfen bezeichnet bezeichnete nennt nannte
    kündigt kündigte räumt räumte fügt fügte teilt teilte stellt stellte flüstert flüsterte geflüstert ruft rief gerufen schreit schrie geschrien brüllt brüllte gebrüllt skandiert skandierte murmelt murmelte raunt raunte
    brummt brummte seufzt seufzte stöhnt stöhnte schimpft schimpfte geschimpft spottet spottete scherzt scherzte witzelt witzelte lästert lästerte
    höhnt höhnte stichelt stichelte wettert wetterte poltert polterte ätzt ätzte klagt klagte geklagt schwärmt schwärmte jubelt jubelte frohlockt
    frohlockte beteuert beteuerte konstatiert konstatierte moniert monierte bemängelt bemängelte bedauert bedauerte prophezeit prophezeite
    prognostiziert prognostizierte vermutet vermutete glaubt glaubte plädiert plädierte appelliert appellierte droht drohte gedroht verlangt verlangte
    rät riet geraten empfiehlt empfahl empfohlen verrät verriet verraten offenbart offenbarte bilanziert bilanzierte signalisiert signalisierte
    dementiert dementierte bestreitet bestritt bestritten widerspricht widersprach kontert konterte sinniert sinnierte kommentiert kommentierte postet
    postete notiert notierte formuliert formulierte äußert äußerte geäußert wiederholt wiederholte schildert schilderte argumentiert argumentierte
    analysiert analysierte erinnert erinnerte rügt rügte gesteht gestand gestanden beschwert beschwerte wundert wunderte freut freute gesteht
    mitteilt mitteilte hinzufügt hinzufügte ankündigt ankündigte einräumt einräumte vorwirft vorwarf feststellt feststellte angibt angab zugibt zugab
    ausführt ausführte hinweist hinwies einwendet einwandte klarstellt klarstellte darlegt darlegte vorschlägt vorschlug
    verweist verwies ermahnt ermahnte bekennt bekannte betitelt heißen gemeint erzählt berichtet gerügt gelobt gemahnt geantwortet gefragt
    meldet meldete gemeldet vermeldet vermeldete bekundet bekundete befürchtet befürchtete bezweifelt bezweifelte beurteilt beurteilte besagt schätzt schätzte bittet bat baten
    gebeten rechtfertigt rechtfertigte verlautet verlautete verlautbart verlautbarte erwähnt erwähnte protestiert protestierte mutmaßt mutmaßte spekuliert spekulierte
    dankt dankte gratuliert gratulierte triumphiert triumphierte empört empörte unterstellt unterstellte zugesichert bekanntgegeben bekanntgab bekanntgibt
    relativiert relativierte präzisiert präzisierte konkretisiert konkretisierte resigniert resignierte beschwichtigt beschwichtigte argwöhnt argwöhnte
    frotzelt frotzelte grantelt grantelte motzt motzte beharrt beharrte insistiert insistierte prahlt prahlte ausdrückt ausdrückte
    hervorhebt hervorhob ausgeführt eingeräumt zugegeben hervorgehoben klargestellt festgestellt hingewiesen vorgeschlagen versichert geäußert betont`),
  stance: withPlurals(
    'vergleicht verglich verglichen tadelt tadelte verurteilt verurteilte würdigt würdigte preist pries rühmt rühmte wertet wertete begrüßt begrüßte verspottet verspottete beschimpft beschimpfte attackiert attackierte nennt nannte bezeichnet bezeichnete wirft warf spricht sprach sprechen werfen halten lehnt lehnte weist wies fürchtet fürchtete hält hielt beschreibt beschrieb beschreiben zurückgewiesen zurückweist zurückwies angeprangert abgelehnt sieht sah rechtfertigt rechtfertigte feiert feierte sehen sahen gewürdigt kritisiert',
  ),
  speechNouns: words(
    'äußerung aussage worte satz erklärung behauptung bemerkung kommentar vorwurf formulierung parole passus spruch feststellung aufschrift slogan zuruf zwischenruf ruf schlachtruf frage antwort hinweis schlagzeile fazit appell warnung aufforderung begründung',
  ),
  auxiliaries: words(
    'hat haben hatte hatten ist sind war waren wird werden wurde wurden will kann soll sollte muss könnte würde sei seien wäre wären habe hätte hätten werde würden könne könnten müsse solle wolle dürfe darf mag wollte konnte musste durfte sollen wollen können müssen sollten wollten konnten mussten',
  ),
  adverbs: words(
    'irgendwann mittlerweile bisher bislang seitdem seither dennoch gleichwohl zugleich nebenbei immerhin letztlich ferner überdies stattdessen diesmal künftig beispielsweise auch noch dann nun jetzt bereits schon zudem außerdem weiter später zuvor gestern heute am nicht wörtlich deshalb hinzu neulich kürzlich manchmal oft damals inzwischen trotzdem danach dabei davor vielleicht natürlich immer nie endlich zunächst zuerst ebenfalls jedoch hingegen allerdings dagegen weiterhin erneut derzeit ausdrücklich öffentlich wiederholt mehrfach kürzlich jüngst anschließend daraufhin schließlich unterdessen indes umgehend einst stets lediglich insbesondere besonders sogar ebenso gleichzeitig teilweise offenbar angeblich wohl dazu dafür darüber hierzu wieder nochmals sofort selbst',
  ),
  determiners: words(`
    der die das den dem des ein eine einer eines einem einen dieser diese dieses jener kein keine sein seine ihr ihre
    unser unsere seiner seinem seinen seines ihrer ihrem ihren ihres unserer unserem unseren diesem diesen deren dessen jede jeder jedes jeden jedem alle aller allen beide beiden zwei drei vier fünf mehrere viele einige`),
  prepositions: words(`
    von vom für in im an am auf aus bei beim mit nach zu zum zur über unter vor gegen um durch ohne seit bis zwischen
    während wegen trotz gegenüber laut angesichts aufgrund infolge anlässlich mittels bezüglich hinsichtlich seitens innerhalb außerhalb statt anstatt neben
    hinter samt nebst gemäß entgegen zugunsten mithilfe dank ab per via außer binnen ans ins aufs ums durchs fürs jenseits`),
  conjunctions: words('und aber oder denn sondern doch'),
  subordinators: words(
    'wovor wofür womit woran worauf wodurch worüber weshalb wieso wohin wenn als weil da obwohl nachdem bevor während ob wie wo was warum dass damit',
  ),
  relatives: words('welcher welche welches wer wen'),
  complementizers: words('dass ob'),
  pronouns: table<PronounKind>({
    er: 'he',
    sie: 'she',
    es: 'it',
    ich: 'first',
    wir: 'first',
    man: 'someone',
    jemand: 'someone',
    letzterer: 'he',
    letztere: 'she',
    dieser: 'he',
  }),
  accordingTo: [
    ['laut'],
    ['gemäß'],
    ...['von', 'der', 'des'].flatMap((of) => [
      ['aus', 'sicht', of],
      ['aus', 'der', 'sicht', of],
      ['in', 'den', 'worten', of],
    ]),
    ...['nach', 'laut'].flatMap((preposition) =>
      VIEWS.flatMap((view) =>
        ['von', 'der', 'des', 'eines', 'einer'].flatMap((of) => [
          [preposition, view, of],
          [preposition, 'der', view, of],
          [preposition, 'den', view, of],
        ]),
      ),
    ),
  ],
  roles: compounds(`
    präsident präsidentin kanzler kanzlerin minister ministerin sprecher sprecherin bürgermeister bürgermeisterin
    oberbürgermeister oberbürgermeisterin chef chefin leiter leiterin direktor direktorin experte expertin experten forscher
    forscherin professor professorin abgeordnete abgeordneter richter richterin anwalt anwältin vorsitzende vorsitzender
    polizist zeuge zeugin trainer trainerin lehrer lehrerin arzt ärztin bewohner bewohnerin anwohner anwohnerin mann frau
    geschäftsführer geschäftsführerin senator senatorin ökonom ökonomin bauer bäuerin landrat landrätin wissenschaftler
    wissenschaftlerin innenminister innenministerin außenminister außenministerin finanzminister finanzministerin
    umweltminister umweltministerin staatssekretär staatssekretärin förster försterin wirt wirtin bäcker bäckerin pfarrer pfarrerin künstler künstlerin schauspieler schauspielerin autor autorin
    torschütze torschützin kläger klägerin redakteur redakteurin journalist journalistin reporter reporterin sportler sportlerin torhüter torhüterin
    coach manager managerin investor investorin pfleger pflegerin hebamme sanitäter sanitäterin polizistin fischer fischerin schreiner schreinerin
    tischler tischlerin handwerker handwerkerin elektriker elektrikerin regisseur regisseurin intendant intendantin dirigent dirigentin sänger sängerin
    schriftsteller schriftstellerin kritiker kritikerin physiker physikerin chemiker chemikerin soziologe soziologin jurist juristin politologe
    politologin meteorologe meteorologin virologe virologin aktivist aktivistin demonstrant demonstrantin gewerkschafter gewerkschafterin stadtrat
    stadträtin betriebsrat betriebsrätin dezernent dezernentin beauftragte beauftragter koordinator koordinatorin referent referentin berater beraterin
    bischof bischöfin pastor pastorin student studentin studierende mädchen schiedsrichter schiedsrichterin ermittler ermittlerin inspektor inspektorin
    jährige jähriger expertinnen experten politiker politikerin landwirt landwirtin
    musiker musikerin spieler spielerin kapitän imker imkerin winzer winzerin händler händlerin verkäufer verkäuferin unternehmer
    unternehmerin historiker historikerin biologe biologin kollege kollegin kollegen nachbar nachbarin nachbarn freund freundin patient patientin kunde kundin angeklagte angeklagter beschuldigte verdächtige
    opfer nutzer fahrgast fahrgäste mitarbeiter mitarbeiterin arbeiter arbeiterin verteidiger verteidigerin notar notarin psychologe psychologin
    chirurg chirurgin schäfer schäferin jäger jägerin matrose mechaniker friseur friseurin kellner kellnerin kommissar kommissarin soldat soldatin
    mieter mieterin vermieter vermieterin eigentümer eigentümerin helfer helferin freiwillige anhänger fans geologe geologin archäologe archäologin
    analyst analystin analysten witwe witwer rentner rentnerin kinder eltern leser leserin zuschauer fahrer fahrerin vertreter vertreterin
    prüfer prüferin gutachter gutachterin gründer gründerin besitzer besitzerin täter zeugen beamter beamte beamtin ingenieur ingenieurin architekt architektin stürmer torwart schüler schülerin
    meister meisterin gouverneur gouverneurin botschafter botschafterin sekretär sekretärin papst könig königin premier kardinal general oberst admiral
    kommandeur kommandeurin kommandant kommandantin offizier offizierin staatsanwälte kandidat kandidatin gegner gegnerin befürworter befürworterin beobachter beobachterin
    veranstalter veranstalterin organisator organisatorin initiator initiatorin verfasser verfasserin blogger bloggerin moderator moderatorin kommentator kommentatorin
    korrespondent korrespondentin kolumnist kolumnistin entwickler entwicklerin hacker rektor rektorin dekan dekanin vermittler vermittlerin gesandter gesandte
    delegierter delegierte mitglied mitglieder passagier passagiere pilot pilotin piloten astronaut astronautin funktionär funktionärin profi sieger siegerin gewinner gewinnerin
    teilnehmer teilnehmerin besucher besucherin angehörige überlebende überlebender islamist terrorist imam rabbiner rabbinerin priester priesterin patriarch diplomat diplomatin
    unterhändler unterhändlerin obmann obfrau hauptmann reeder reederin anwohnern`),
  collectives: compounds(`
    bericht studie dokument gesellschaft genossenschaft stiftung institut verwaltung ausschuss landratsamt gesundheitsamt ordnungsamt jugendamt bauamt rechnungshof feuerwehr mitteilung erklärung regierung ministerium polizei behörde partei verband unternehmen zeitung agentur
    gericht stadt kommission gewerkschaft verein amt umfrage pressemitteilung papier brief opposition kammer konzern firma bank
    fraktion koalition kirche universität klinik museum leitung bündnis initiative betreiber senat artikel gutachten protokoll urteil schreiben nachricht rathaus vorstand gemeinde kirchenrat gemeinderat
    organisation vereinigung allianz liga klub club mannschaft schule hochschule präsidium anwaltschaft hersteller anbieter krankenkasse versicherung
    bundesrat bundestag landtag parlament kabinett stadtrat kreistag redaktion sender magazin portal plattform netzwerk hilfswerk jury familie büro
    armee militär streitkräfte bundeswehr marine luftwaffe rettungskräfte menge medien presse blatt webseite website homepage internetseite stellungnahme meldung
    resolution verfassung gesetzentwurf gesetzbuch vertrag abkommen beschluss anklage transparent plakat banner flugblatt aufschrift inschrift tweet blog dienst rat
    anstalt bundesanstalt landesanstalt bundesamt landesamt umweltamt veterinäramt sozialamt finanzamt schulamt forstamt hafenamt kartellamt arbeitsamt denkmalamt kulturamt klinikum
    verbraucherzentrale zentrale werke betriebe landkreis bistum diözese krisenstab leitstelle werft innung forum akademie
    team kreise ministerien behörden gruppe`),
  titles: words(
    'herr frau dr dr. prof prof. präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin',
  ),
  times: words(`
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september
    oktober november dezember montagabend dienstagabend mittwochabend donnerstagabend freitagabend morgen abend`),
  titleMarkers: words(
    'titel namens genannte genannten genannter sogenannte sogenannten sogenannter sogenanntes film buch roman song album serie lied stück motto thema typ typs name namen prädikat rubrik kategorie',
  ),
};

/** The forms listed are singular; several people speak in -en: sagten, nannten, sprachen, sagen. */
function withPlurals(list: string): ReadonlySet<string> {
  const singular = words(list);
  return new Set([...singular].flatMap((form) => [form, pluralOf(form)]));
}

function pluralOf(form: string): string {
  if (form.endsWith('te')) return `${form}n`;
  return form.endsWith('t') ? `${form.slice(0, -1)}en` : `${form}en`;
}
