import {describe, expect, it} from 'vitest';
import {readRules} from '../../../../../scanners/embedded/cloud/read-rules.ts';
import {scan} from '../scan.ts';

const rules = await readRules();

const found = (text: string) =>
  scan({'serverless.yml': text}, rules).findings.map(({ruleId, location}) => `${ruleId}:${location.startLine}`);

describe('services of the Serverless Framework', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'functions that everyone may call',
      'provider: {name: aws}\nfunctions:\n  refund:\n    handler: refund.main\n    url: true\n',
      ['aws-lambda-url-without-authorization:5'],
    ],
    [
      'operations without an authorizer',
      'provider: {name: aws}\nfunctions:\n  refund:\n    events:\n      - http: POST /refund\n      - httpApi: {path: /orders, method: get, authorizer: users}\n',
      ['aws-api-gateway-without-authorization:5'],
    ],
    [
      'old runtimes and secrets',
      'provider:\n  name: aws\n  runtime: nodejs12.x\n  environment:\n    DB_PASSWORD: correct-horse-battery\n',
      ['aws-lambda-old-runtime:3', 'aws-lambda-secret-in-environment:4'],
    ],
    [
      'statements of the role',
      'provider:\n  name: aws\n  iam:\n    role:\n      statements:\n        - Effect: Allow\n          Action: "*"\n          Resource: "*"\n',
      ['aws-iam-policy-allows-everything:7'],
    ],
    [
      'resources beside the functions',
      'provider: {name: aws}\nresources:\n  Resources:\n    Orders:\n      Type: AWS::RDS::DBInstance\n      Properties:\n        PubliclyAccessible: true\n        StorageEncrypted: ${self:custom.encrypted}\n',
      ['aws-database-public:7'],
    ],
  ])('%s are found', (_, text, expected) => {
    expect(found(text)).toEqual(expect.arrayContaining([...expected]));
    expect(found(text)).not.toEqual(expect.arrayContaining([expect.stringMatching(/unencrypted/)]));
  });

  it('variables of the framework are unknown', () => {
    const text =
      'provider:\n  name: aws\n  runtime: ${opt:runtime}\n  environment:\n    DB_PASSWORD: ${ssm:/shop/db}\nfunctions:\n  a:\n    url: {authorizer: aws_iam}\n';
    expect(found(text)).toEqual([]);
  });

  it('of other clouds are left alone', () => {
    expect(found('provider: {name: google}\nfunctions:\n  a:\n    url: true\n')).toEqual([]);
  });
});
