import * as z from 'zod';

export interface Call<Args extends z.ZodTuple, Value> {
  args: Args;
  /** Type only: never present at run time. */
  value?: Value;
}

export function call<Args extends z.ZodType[]>(...args: Args) {
  const schema = z.tuple(args as unknown as [z.ZodType]) as unknown as z.ZodTuple<Args, null>;
  return <Value>(): Call<z.ZodTuple<Args, null>, Value> => ({ args: schema });
}

export const id = z.string().min(1).max(200);
export const ids = z.array(id).max(100_000);
export const jobId = z.string().min(1).max(100);
export const path = z.string().min(1).max(32_768);
export const queryText = z.string().max(10_000);
