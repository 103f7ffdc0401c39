/** Types of CloudFormation that Terraform has too. Properties: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/ */
import type {Mapping} from '../../templates/convert.ts';
import {COMPUTE} from './compute.ts';
import {DATABASES} from './databases.ts';
import {IDENTITY} from './identity.ts';
import {MESSAGING} from './messaging.ts';
import {MONITORING} from './monitoring.ts';
import {NETWORK} from './network.ts';
import {SERVERLESS} from './serverless.ts';
import {STORAGE} from './storage.ts';

export const MAPPINGS: ReadonlyMap<string, Mapping> = new Map(
  Object.entries({
    ...COMPUTE,
    ...DATABASES,
    ...IDENTITY,
    ...MESSAGING,
    ...MONITORING,
    ...NETWORK,
    ...SERVERLESS,
    ...STORAGE,
  }),
);
