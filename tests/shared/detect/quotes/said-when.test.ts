import { expect, it } from 'vitest';
import { suggest } from '../../../../shared/detect/suggest.ts';

const around = {
  es: ['El puente sigue cerrado. «Es muy poco para todos nosotros», ', '.'],
  fr: ['Le pont reste fermé. « C’est trop peu pour nous tous », ', '.'],
} as const;

it.each([
  ['fr', 'a dit le maire lundi', 'le maire'],
  ['fr', 'a dit le préfet dimanche matin', 'le préfet'],
  ['fr', 'a dit une voisine vendredi', 'une voisine'],
  ['fr', 'a dit le maire la semaine dernière', 'le maire'],
  ['fr', 'a dit le maire samedi à la radio', 'le maire'],
  ['fr', 'a dit la mairie jeudi', 'la mairie'],
  ['fr', 'a dit le maire du village mercredi', 'le maire du village'],
  ['fr', 'a regretté le 3 mai la directrice', 'la directrice'],
  ['fr', 'a expliqué la semaine dernière le préfet', 'le préfet'],
  ['fr', 'a lancé dimanche soir le maire', 'le maire'],
  ['es', 'dijo la ministra el lunes', 'la ministra'],
  ['es', 'dijo la ministra el pasado lunes', 'la ministra'],
  ['es', 'dijo una vecina el viernes por la tarde', 'una vecina'],
  ['es', 'dijo la alcaldesa la semana pasada', 'la alcaldesa'],
  ['es', 'dijo el consejero de Salud el 3 de mayo', 'el consejero de Salud'],
  ['es', 'afirmó el pasado lunes la alcaldesa', 'la alcaldesa'],
  ['es', 'señaló esta mañana la ministra', 'la ministra'],
] as const)('the time at which something is said is none of whoever says it (%s: %s)', (language, words, speaker) => {
  const [before, behind] = around[language];
  const [quote] = suggest(`${before}${words}${behind}`, { language }).quotes;
  expect(quote?.speaker).toBe(speaker);
});
