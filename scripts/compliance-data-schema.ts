/** Schemas of the data files of src/report/compliance, for generation and tests; the report has the generated data. */
import {z} from 'zod';
import {CATEGORIES} from '../src/finding/category.ts';

const text = z.string().min(1);
const cwe = z.array(z.string().regex(/^CWE-\d+$/)).default([]);
const categories = z.array(z.enum(CATEGORIES)).default([]);

/** guides/*.yaml: one published guide with its controls in their order. */
export const guideFile = z
  .strictObject({guide: text, title: text, url: z.url({protocol: /^https$/}), controls: z.map(text, text)})
  .transform(({guide, controls, ...rest}) => ({
    name: guide,
    ...rest,
    controls: [...controls].map(([id, title]) => ({id, title})),
  }));

/** topics.yaml */
export const topicFile = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z-]+$/),
      title: text,
      rules: z.array(z.string().regex(/^[a-z0-9*-]+$/)).default([]),
      cwe,
      categories,
    }),
  )
  .min(1);

/** derived-controls.yaml */
export const derivedFile = z.array(z.strictObject({guide: text, id: text, cwe, categories})).min(1);
