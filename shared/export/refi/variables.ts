import { guidOf } from '../guid.ts';
import { xmlAttributes, xmlText } from '../xml.ts';

/** A declared variable; all of Stet's are text. */
export function variable(name: string): string {
  return `<Variable${xmlAttributes({ guid: variableGuid(name), name, typeOfVariable: 'Text' })}/>`;
}

/** Its value of a source or a case; '' where there is none. */
export function variableValue(name: string, value: string | null): string {
  if (!value) return '';
  const ref = `<VariableRef targetGUID="${variableGuid(name)}"/>`;
  return `<VariableValue>${ref}<TextValue>${xmlText(value)}</TextValue></VariableValue>\n`;
}

function variableGuid(name: string): string {
  return guidOf(`stet:variable:${name}`);
}
