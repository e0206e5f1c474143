import { type LanguageProfile, type PronounKind, romancePlurals, table, words } from './profile.ts';

export const french: LanguageProfile = {
  tag: 'fr',
  speech: withImperfect(`
    dit disait disent dite dites dits affirme affirmé affirmait déclare déclaré déclarait explique expliqué expliquait ajoute ajouté ajoutait
    estime estimé estimait assure assuré assurait précise précisé précisait indique indiqué indiquait souligne souligné soulignait
    annonce annoncé rappelle rappelé regrette regretté dénonce dénoncé répond répondu écrit écrivait lance lancé raconte raconté
    confie confié poursuit poursuivi conclut conclu juge jugé insiste insisté soutient soutenu prévient prévenu avertit averti
    répliqué réplique rétorqué rétorque fustigé fustige tempère tempéré nuance nuancé soupire soupiré plaisante plaisanté relève relevé
    avoue avoué prévient garantit garanti détaille détaillé balaie balayé
    admet admis reconnaît reconnu reconnaissant promet promis demande demandé martèle martelé commente commenté confirme confirmé
    résume résumé observe observé note noté glisse glissé ironise ironisé tweete tweeté témoigne témoigné constate constaté
    insurge insurgé indigne indigné inquiète exclame exclamé interroge étonne alarme tranche plaide plaidé s'inquiétait s'exclamait
    murmure chuchote souffle lâche grogne grommelle grommelé grommelait bougonne peste râle tonne scande crie hurle raille amuse agace emporte
    enthousiasme esclaffe écrie désole félicite réjouit réjoui réjouie réjouis réjouies réjouissait justifie défend défendu défendait plaint plaignait concède concédé
    complète complété renchérit renchéri enchaîne acquiesce certifie jure signale suggère suggéré préconise prône argumente argue objecte riposte répète répété
    assène asséné énumère énuméré prédit prédisait pronostique analyse décrypte relate narre expose énonce réaffirme réitère implore supplie recommande temporise relativise
    minimise dément démenti démentait nie conteste récuse tacle cingle gronde gémit sanglote sourit souri souriait ricane souvient souvenait souvenu
    poste révèle révélé dévoile informe pense croit croyait considère considéré promettait avertissait prévenait soutenait répondait reconnaissait admettait concluait
    écrivent répondent soutiennent préviennent reconnaissent admettent concluent promettent défendent avertissent garantissent maintient maintenu maintenait
    dirent proclame alerte réagit réagi réagissait dit-on répondit répondirent reprit reprend repris poursuivit conclut écrivit avertit revendique accusent`),
  stance: withImperfect(
    'trouve trouvé qualifie qualifié appelle appelé évoque évoqué critique critiqué salue salué accuse accusé parle parlé craint espère pointe pointé invoque invoqué réclame réclamé exige exigé vante vanté déplore déploré redoute redouté promet décrit décrivait décrivent décrivit perçoit compare comparé définit défini présente présenté traite traité fustige applaudit applaudi loue loué condamne condamné attaque attaqué étrille étrillé réfute réfuté rejette rejeté retient retenu retenait confirme entend',
  ),
  speechNouns: words('propos phrase déclaration mots remarque formule commentaire accusation'),
  auxiliaries: words(
    'a ont avait avaient aurait auraient est sont était étaient fut sera seront peut doit va a-t-il a-t-elle ont-ils ont-elles',
  ),
  adverbs: words(
    "s' n' se aussi encore déjà ensuite puis également toutefois hier aujourd’hui aujourd'hui ne pas notamment enfin alors",
  ),
  determiners: words(`
    le la les l' un une des du de ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre plusieurs deux trois quatre
    cinq quelques certains certaines chaque tout`),
  prepositions: words(`
    de d' du des à au aux en dans sur sous pour par avec sans chez vers contre entre depuis pendant avant après devant
    derrière lors selon`),
  conjunctions: words('et mais ou donc or ni car'),
  subordinators: words("quand lorsque lorsqu' si parce puisque comme tandis alors où dont"),
  relatives: words("qui que qu' dont lequel laquelle"),
  complementizers: words("que qu'"),
  pronouns: table<PronounKind>({
    il: 'he',
    elle: 'she',
    ils: 'they',
    elles: 'they',
    on: 'someone',
    je: 'first',
    "j'": 'first',
    nous: 'first',
    'celui-ci': 'he',
    'celle-ci': 'she',
    'ceux-ci': 'they',
    'celles-ci': 'they',
    't-il': 'he',
    't-elle': 'she',
  }),
  accordingTo: [
    ...['mots', 'termes', 'propos', 'dires'].flatMap((noun) => [
      ['selon', 'les', noun, 'de'],
      ['selon', 'les', noun, 'du'],
    ]),
    ...['reprendre', 'citer', 'paraphraser'].flatMap((verb) => [
      ['pour', verb, 'les', 'mots', 'de'],
      ['pour', verb, 'les', 'mots', 'du'],
      ['pour', verb, 'le', 'mot', 'de'],
    ]),
    ['selon'],
    ["d'", 'après'],
    ['pour'],
    ['lit-on', 'dans'],
    ['peut-on', 'lire', 'dans'],
    ['peut-on', 'lire', 'sur'],
    ['pouvait-on', 'lire', 'dans'],
    ['pouvait-on', 'lire', 'sur'],
    ['lire', 'dans'],
    ['lire', 'sur'],
    ['lit-on', 'sur'],
    ['à', 'en', 'croire'],
    ['de', "l'", 'avis', 'de'],
    ['de', "l'", 'avis', 'du'],
    ['aux', 'yeux', 'de'],
    ['aux', 'yeux', 'du'],
    ['aux', 'yeux', 'des'],
    ['aux', 'dires', 'de'],
    ['aux', 'dires', 'du'],
    ['aux', 'dires', 'des'],
  ],
  roles: romancePlurals(`
    président présidente ministre maire porte-parole directeur directrice député députée sénateur sénatrice secrétaire chef
    cheffe expert experte experts chercheur chercheuse professeur professeure avocat avocate juge procureur procureure
    responsable responsables habitant habitante habitants témoin témoins syndicaliste économiste médecin infirmière patron
    patronne agriculteur agricultrice homme femme père mère étudiant étudiante élu élue préfet préfète adjoint adjointe
    instituteur institutrice enseignant enseignante écrivain autrice musicien musicienne peintre cuisinier cuisinière libraire ingénieur
    ingénieure architecte vétérinaire infirmier pompier conducteur conductrice viticulteur viticultrice éleveur éleveuse restaurateur
    restauratrice historien historienne biologiste commerçant commerçante retraité retraitée joueur joueuse sociologue romancier romancière
    rédacteur rédactrice journaliste reporter correspondant correspondante éditeur éditrice auteur auteure auteurs acteur actrice chanteur chanteuse
    compositeur compositrice producteur productrice scénariste cinéaste photographe sculpteur sculptrice philosophe politologue anthropologue
    géographe démographe physicien physicienne chimiste mathématicien mathématicienne météorologue écologue écologiste épidémiologiste virologue
    inspecteur inspectrice enquêteur enquêtrice enquêteurs arbitre technicien technicienne buteur gardien gardienne défenseur attaquant attaquante
    sélectionneur entraîneuse fondateur fondatrice cofondateur cofondatrice créateur créatrice actionnaire actionnaires investisseur bâtonnier greffière
    huissier adhérent adhérente trésorier trésorière vice-président vice-présidente sous-préfet sous-préfète gouverneur gouverneure ambassadeur
    ambassadrice chancelier chancelière évêque prêtre pasteur rabbin surveillant surveillante proviseur proviseure recteur rectrice doyen doyenne
    doctorant doctorante lycéen lycéenne adolescent adolescente chasseur chasseurs artisan artisane boucher bouchère charpentier menuisier électricien
    plombier maçon mécanicien mécanicienne caissier caissière vendeur vendeuse livreur livreuse ambulancier pharmacien pharmacienne dentiste
    médecins soignant soignante soignants maraîcher maraîchère fermier fermière paysan paysanne vigneron vigneronne hôtelier hôtelière agriculteurs
    finaliste champion championne gagnant gagnante lauréat lauréate élus étudiants enseignants compagnon compagne conjoint conjointe époux épouse mari comédien comédienne réalisateur réalisatrice curé
    coordinateur coordinatrice gérant gérante collègue collègues voisin voisine voisins ami amie amis cousin cousine patient patiente client cliente élève élèves accusé accusée
    prévenu prévenue suspect victime victimes usager usagers passager passagère riverain riverains salarié salariés salariée employé employée ouvrier
    ouvrière militant militante représentant représentante délégué déléguée dirigeant dirigeante édile édiles notaire psychologue chirurgien chirurgienne
    sage-femme facteur factrice berger bergère apiculteur apicultrice marin garagiste coiffeur coiffeuse serveur serveuse gendarme policier policière
    commandant colonel lieutenant soldat magistrat magistrate greffier locataire locataires propriétaire bénévole bénévoles supporter supporters
    rescapé rescapée rescapés survivant survivante survivants otage otages cadre cadres opposant opposants supporteur supporteurs organisateur organisatrice organisateurs promoteur négociateur négociatrice médiateur médiatrice
    scientifique scientifiques astronome géologue climatologue archéologue analyste analystes conseiller conseillère veuf veuve enfant enfants
    membre membres intéressé intéressée frère sœur fils fille oncle tante neveu nièce grand-père grand-mère beau-frère belle-sœur beau-père belle-mère gendre petit-fils petite-fille
    dame garçon gamin gamine nonagénaire octogénaire septuagénaire sexagénaire quinquagénaire quadragénaire trentenaire centenaire
    parent parents spectateur spectatrice spectateurs lecteur lectrice lecteurs participant participante manifestant manifestants chauffeur boulanger boulangère pêcheur commissaire entraîneur capitaine`),
  collectives: romancePlurals(`
    communiqué rapport étude document gouvernement ministère police parquet parti syndicat association entreprise mairie préfecture
    journal agence tribunal commission sondage enquête texte lettre direction opposition conseil chambre société groupe compagnie
    fédération université hôpital musée banque opérateur collectif article courriel message circulaire arrêté jugement résolution panneau
    club équipe famille cour organisation fondation institut académie ligue comité région département commune métropole autorité autorités
    établissement école lycée rectorat intersyndicale cabinet entourage assemblée sénat constructeur exploitant tract affiche banderole pancarte
    pétition plainte décret charte magazine quotidien hebdomadaire revue chaîne`),
  titles: words('me m. mm. mme mlle me dr président présidente ministre maire'),
  times: words(`
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre matin soir`),
  titleMarkers: words(
    'intitulé intitulée intitulés dit dite baptisé baptisée nommé nommée film livre roman album chanson série pièce théâtre poème tableau documentaire essai disque guide mot terme expression émission podcast exposition spectacle recueil tube hashtag surnommé surnommée',
  ),
};

/** The forms listed are of the present and the past; expliquait, expliqua, expliquent, expliqué follow from explique. */
function withImperfect(list: string): ReadonlySet<string> {
  const known = words(list);
  return new Set(
    [...known].flatMap((form) => {
      const stem = /e$/.test(form) && !/(?:dite|gie)$/.test(form) ? form.slice(0, -1) : null;
      if (stem === null) return [form];
      // répète, répéter; lance, lançait; juge, jugeait
      const plain = stem.replace(/è(?=[^aeiouyéè]+$)/, 'é');
      const soft = plain.replace(/c$/, 'ç').replace(/g$/, 'ge');
      return [
        form,
        `${stem}ent`,
        ...['é', 'ée', 'és', 'ées', 'èrent'].map((end) => plain + end),
        ...['a', 'ait', 'aient', 'ant'].map((end) => soft + end),
      ];
    }),
  );
}
